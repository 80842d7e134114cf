package org.chizheng.ui.officers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HolderId;
import org.chizheng.marking.PublishedResult;
import org.chizheng.marking.Results;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerChange;
import org.chizheng.officers.OfficerChanges;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.RevealingIdNumbers;
import org.chizheng.officers.photos.PhotoKeeping;
import org.chizheng.officers.photos.PhotoOutcome;
import org.chizheng.officers.photos.Photos;
import org.chizheng.security.OfficerAccounts;
import org.chizheng.security.OpenedOfficerAccount;
import org.springframework.stereotype.Component;

/** What the card of one person shows and does, gathered from the rooms that know it. The caller must see the person. */
@Component
public class OfficerDetails {

    private final OfficerChanges changes;
    private final RevealingIdNumbers revealing;
    private final OfficerAccounts accounts;
    private final Certificates certificates;
    private final Results results;
    private final Photos photos;
    private final PhotoKeeping keeping;

    OfficerDetails(
            OfficerChanges changes,
            RevealingIdNumbers revealing,
            OfficerAccounts accounts,
            Certificates certificates,
            Results results,
            Photos photos,
            PhotoKeeping keeping) {
        this.changes = changes;
        this.revealing = revealing;
        this.accounts = accounts;
        this.certificates = certificates;
        this.results = results;
        this.photos = photos;
        this.keeping = keeping;
    }

    List<Certificate> certificatesOf(Officer officer) {
        return certificates.of(new HolderId(officer.id().value()));
    }

    List<PublishedResult> resultsOf(Officer officer) {
        return results.of(officer.id());
    }

    boolean hasAccount(Officer officer) {
        return !accounts.among(Set.of(officer.id())).isEmpty();
    }

    List<OpenedOfficerAccount> openAccount(Caller caller, Officer officer) {
        return accounts.open(caller, Set.of(officer.id()));
    }

    String reveal(Caller caller, Officer officer, String purpose) {
        return revealing.reveal(caller, officer.id(), purpose).value();
    }

    Officer change(Caller caller, OfficerId id, OfficerChange change) {
        return changes.change(caller, id, change);
    }

    Officer transfer(Caller caller, OfficerId id, OrganisationId to, LocalDate day, String reason) {
        return changes.transfer(caller, id, to, day, reason);
    }

    boolean hasPhoto(Caller caller, Officer officer) {
        return !photos.among(caller, Set.of(officer.id())).isEmpty();
    }

    OfficerPhoto photo(Caller caller, Officer officer) {
        return OfficerPhoto.of(photos, caller, officer.id(), officer.name());
    }

    PhotoOutcome keepPhoto(Caller caller, Officer officer, byte[] file) {
        return keeping.put(caller, officer.id(), file);
    }

    void removePhoto(Caller caller, Officer officer) {
        keeping.remove(caller, officer.id());
    }
}
