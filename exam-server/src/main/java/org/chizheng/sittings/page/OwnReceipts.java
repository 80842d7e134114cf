package org.chizheng.sittings.page;

import java.util.HashMap;
import java.util.Map;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.sittings.AttemptTable;
import org.chizheng.sittings.receipts.SignedReceipt;
import org.springframework.stereotype.Service;

/** The receipts of what somebody handed in, for who did not print theirs. */
@Service
public class OwnReceipts {

    private final AttemptTable attempts;

    OwnReceipts(AttemptTable attempts) {
        this.attempts = attempts;
    }

    /** The receipt of the caller's last closed attempt at each exam; none for who is nobody on the register. */
    public Map<ExamId, SignedReceipt> latest(Caller caller) {
        caller.require(Role.OFFICER);
        Map<ExamId, SignedReceipt> latest = new HashMap<>();
        caller.asOfficer()
                .ifPresent(officer -> attempts.closedOf(officer)
                        .forEach(receipt ->
                                receipt.handedOut().ifPresent(signed -> latest.put(receipt.exam(), signed))));
        return latest;
    }
}
