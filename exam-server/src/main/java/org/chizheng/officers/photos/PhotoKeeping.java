package org.chizheng.officers.photos;

import java.time.Clock;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the photos of people; the log gets the hash of each, never the picture. */
@Service
public class PhotoKeeping {

    private final PhotoTable photos;
    private final Officers officers;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate transactions;

    PhotoKeeping(
            PhotoTable photos,
            Officers officers,
            AuditLog audit,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.photos = photos;
        this.officers = officers;
        this.audit = audit;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /**
     * Puts a photo beside a person's entry, in the place of an earlier one. What is stored is drawn and encoded anew.
     *
     * @param file JPEG or PNG
     * @throws NoSuchElementException if there is no such person
     * @throws org.springframework.security.access.AccessDeniedException if the caller does not keep the person's entry
     */
    public PhotoOutcome put(Caller caller, OfficerId id, byte[] file) {
        Officer officer = kept(caller, id);
        // drawn before the transaction begins, which stays short
        return switch (PhotoReading.read(file)) {
            case PhotoCheck.Refused(PhotoFault fault) -> new PhotoOutcome.Refused(fault);
            case PhotoCheck.Right(byte[] jpeg) -> stored(caller, officer, jpeg);
        };
    }

    /**
     * Takes a person's photo away.
     *
     * @return whether there was one
     * @throws NoSuchElementException if there is no such person
     * @throws org.springframework.security.access.AccessDeniedException if the caller does not keep the person's entry
     */
    public boolean remove(Caller caller, OfficerId id) {
        Officer officer = kept(caller, id);
        return Boolean.TRUE.equals(transactions.execute(transaction -> {
            Optional<String> was = photos.lockedHash(id);
            was.ifPresent(hash -> {
                photos.remove(id);
                log(caller, officer, "photo.removed", Map.of("sha256", hash));
            });
            return was.isPresent();
        }));
    }

    private PhotoOutcome stored(Caller caller, Officer officer, byte[] jpeg) {
        String hash = DigestUtils.sha256Hex(jpeg);
        transactions.executeWithoutResult(transaction -> {
            Optional<String> was = photos.lockedHash(officer.id());
            photos.put(officer.id(), jpeg, hash, caller.name(), clock.instant());
            log(caller, officer, "photo.kept", Map.of("sha256", hash, "replaced", was.orElse("")));
        });
        return new PhotoOutcome.Kept(hash);
    }

    private Officer kept(Caller caller, OfficerId id) {
        caller.require(Role.COORDINATOR);
        Officer officer = officers.find(id).orElseThrow(() -> new NoSuchElementException("no officer " + id.value()));
        caller.requireSees(officer.organisationPath());
        return officer;
    }

    private void log(Caller caller, Officer officer, String action, Map<String, String> facts) {
        audit.append(new AuditEntry(
                caller.name(),
                action,
                "officer:" + officer.id().value(),
                officer.organisationPath().value(),
                facts));
    }
}
