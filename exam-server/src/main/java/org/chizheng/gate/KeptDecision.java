package org.chizheng.gate;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.audit.CanonicalJson;
import org.chizheng.profiles.OfficialTime;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is stored.
 *
 * @param facts JSON of the facts that were judged
 * @param profileVersion null if no profile could be had
 */
record KeptDecision(
        long id,
        String askedBy,
        Purpose purpose,
        String requestId,
        Instant decidedAt,
        Outcome outcome,
        List<Finding> findings,
        @Nullable Long profileVersion,
        int ruleVersion,
        String inputHash,
        String facts,
        String factsHash,
        String previousHash,
        String chainHash) {

    /** What the gate was asked for. */
    enum Purpose {
        ASK,
        RECORD
    }

    /** The link's hash as it must be: over everything that was decided and the link before. */
    String computedHash() {
        Map<String, @Nullable Object> link = new HashMap<>();
        link.put("id", id);
        link.put("askedBy", askedBy);
        link.put("purpose", purpose.name());
        link.put("requestId", requestId);
        link.put("decidedAt", decidedAt.toString());
        link.put("outcome", outcome.name());
        link.put("findings", findings.stream().map(KeptDecision::canonical).toList());
        link.put("profileVersion", profileVersion);
        link.put("ruleVersion", ruleVersion);
        link.put("inputHash", inputHash);
        link.put("factsHash", CanonicalJson.sha256(facts));
        link.put("previousHash", previousHash);
        return CanonicalJson.sha256(CanonicalJson.of(link));
    }

    KeptDecision with(List<Finding> others) {
        return new KeptDecision(
                id,
                askedBy,
                purpose,
                requestId,
                decidedAt,
                outcome,
                others,
                profileVersion,
                ruleVersion,
                inputHash,
                facts,
                factsHash,
                previousHash,
                chainHash);
    }

    KeptDecision closedBy(String hash) {
        return new KeptDecision(
                id,
                askedBy,
                purpose,
                requestId,
                decidedAt,
                outcome,
                findings,
                profileVersion,
                ruleVersion,
                inputHash,
                facts,
                factsHash,
                previousHash,
                hash);
    }

    Answer.Decision answer() {
        String day = OfficialTime.dayOf(decidedAt).format(DateTimeFormatter.BASIC_ISO_DATE);
        String number = "ZR" + day + "-" + "%08d".formatted(id);
        return new Answer.Decision(
                new DecisionId(id), outcome, findings, new Receipt(number, inputHash, chainHash, decidedAt));
    }

    private static String canonical(Finding finding) {
        return finding.reason() + ":" + finding.participant() + ":" + finding.weight();
    }
}
