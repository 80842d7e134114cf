package org.chizheng.gate;

import java.util.Map;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.gate.KeptDecision.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Records actors in the transaction of the decision that lets them. */
@Service
class RecordKeeping implements EnforcementRecords {

    private final Deciding gate;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    RecordKeeping(Deciding gate, JdbcClient jdbc, AuditLog audit) {
        this.gate = gate;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    public Recording record(Asker asker, String requestId, Act act) {
        return gate.decide(asker, Purpose.RECORD, requestId, act, this::recordUnlessBlocked)
                .map(RecordKeeping::recording)
                .orElseGet(() -> new Recording.Refused(new Answer.Unavailable()));
    }

    /** Decision and record were committed together, so that the one tells of the other. */
    private static Recording recording(KeptDecision decision) {
        if (decision.outcome() == Outcome.BLOCK) {
            return new Recording.Refused(decision.answer());
        }
        return new Recording.Recorded(new RecordId(decision.id()), isFlagged(decision), decision.answer());
    }

    private void recordUnlessBlocked(KeptDecision decision, String organisationPath) {
        if (decision.outcome() == Outcome.BLOCK) {
            return;
        }
        jdbc.sql("INSERT INTO gate_record (decision_id, flagged) VALUES (?, ?)")
                .params(decision.id(), isFlagged(decision))
                .update();
        audit.append(new AuditEntry(
                decision.askedBy(),
                isFlagged(decision) ? "record.quarantined" : "record.kept",
                "record:" + decision.id(),
                organisationPath,
                Map.of("outcome", decision.outcome().name())));
    }

    private static boolean isFlagged(KeptDecision decision) {
        return !decision.outcome().allows();
    }
}
