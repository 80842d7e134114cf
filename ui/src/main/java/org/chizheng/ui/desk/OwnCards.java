package org.chizheng.ui.desk;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chizheng.certificates.document.CertificateDocuments;
import org.chizheng.exams.Exams;
import org.chizheng.marking.ResultReading;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.officers.photos.Photos;
import org.chizheng.qualification.Applications;
import org.chizheng.qualification.Applying;
import org.chizheng.qualification.CertificateCare;
import org.chizheng.qualification.CertificateLookup;
import org.chizheng.sittings.entering.Entering;
import org.chizheng.sittings.page.OwnReceipts;
import org.chizheng.training.HoursLedger;
import org.chizheng.training.TrainingSessions;
import org.chizheng.ui.exams.MyExamsCard;
import org.chizheng.ui.officers.MyPhotoCard;
import org.chizheng.ui.qualification.MyApplicationCard;
import org.chizheng.ui.qualification.MyCertificateCard;
import org.chizheng.ui.training.MyHoursCard;
import org.chizheng.ui.training.MySessionsCard;

/** What a person on the register sees of their own affairs. */
@org.springframework.stereotype.Component
class OwnCards {

    private final Exams exams;
    private final Entering entering;
    private final ResultReading results;
    private final OwnReceipts receipts;
    private final HoursLedger ledger;
    private final TrainingSessions sessions;
    private final Applying applying;
    private final Applications applications;
    private final CertificateLookup certificates;
    private final CertificateCare care;
    private final CertificateDocuments documents;
    private final Photos photos;
    private final Clock clock;

    OwnCards(
            Exams exams,
            Entering entering,
            ResultReading results,
            OwnReceipts receipts,
            HoursLedger ledger,
            TrainingSessions sessions,
            Applying applying,
            Applications applications,
            CertificateLookup certificates,
            CertificateCare care,
            CertificateDocuments documents,
            Photos photos,
            Clock clock) {
        this.exams = exams;
        this.entering = entering;
        this.results = results;
        this.receipts = receipts;
        this.ledger = ledger;
        this.sessions = sessions;
        this.applying = applying;
        this.applications = applications;
        this.certificates = certificates;
        this.care = care;
        this.documents = documents;
        this.photos = photos;
        this.clock = clock;
    }

    /** The cards of a caller; none for an account that is nobody on the register. */
    List<Component> of(Caller caller) {
        Optional<OfficerId> officer = caller.asOfficer();
        if (officer.isEmpty()) {
            return List.of();
        }
        List<Component> cards = new ArrayList<>();
        cards.add(new MyExamsCard(caller, exams, entering, results, receipts, clock));
        cards.add(new MyHoursCard(ledger, officer.get(), clock));
        cards.add(new MyApplicationCard(caller, applying, applications));
        cards.add(new MyCertificateCard(caller, certificates, care, documents));
        MySessionsCard ahead = new MySessionsCard(sessions.own(caller), clock);
        if (!ahead.isEmpty()) {
            cards.add(ahead);
        }
        if (caller.is(Role.OFFICER)) {
            MyPhotoCard.of(photos, caller).ifPresent(cards::add);
        }
        return cards;
    }
}
