package org.chizheng.gate;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.profiles.StoredTime;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions to read, of those that the caller may see.
 *
 * @param outcomes empty for all
 * @param reason decisions with this reason, null for all
 * @param below decisions about organisations at or below this path, null for all
 * @param text part of the act's number or of the unit's name, null for all
 * @param from first instant of deciding, null for all
 * @param recordedOnly only those by which actors came on record
 */
public record DecisionFilter(
        Set<Outcome> outcomes,
        @Nullable Reason reason,
        @Nullable OrganisationPath below,
        @Nullable String text,
        @Nullable Instant from,
        boolean recordedOnly) {

    /** What the gate refused or flagged. */
    public static final Set<Outcome> REFUSALS = Set.of(Outcome.BLOCK, Outcome.QUARANTINE);

    /** Copies the set. */
    public DecisionFilter {
        outcomes = Set.copyOf(outcomes);
    }

    /** All decisions. */
    public static DecisionFilter all() {
        return new DecisionFilter(Set.of(), null, null, null, null, false);
    }

    /** All refusals since an instant. */
    public static DecisionFilter refusalsSince(Instant from) {
        return new DecisionFilter(REFUSALS, null, null, null, from, false);
    }

    String where() {
        return " WHERE d.organisation_path LIKE :caller"
                + (outcomes.isEmpty() ? "" : " AND d.outcome IN (:outcomes)")
                + (reason == null
                        ? ""
                        : " AND d.id IN (SELECT r.decision_id FROM gate_reason r WHERE r.code = :reason)")
                + (below == null ? "" : " AND d.organisation_path LIKE :below")
                + (text == null ? "" : " AND (d.act_number LIKE :text ESCAPE '!' OR d.unit_name LIKE :text ESCAPE '!')")
                + (from == null ? "" : " AND d.decided_at >= :from")
                + (recordedOnly ? " AND d.id IN (SELECT k.decision_id FROM gate_record k)" : "");
    }

    Map<String, Object> parameters(OrganisationPath caller) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("caller", caller.likePattern());
        if (!outcomes.isEmpty()) {
            parameters.put("outcomes", outcomes.stream().map(Enum::name).toList());
        }
        if (reason != null) {
            parameters.put("reason", reason.name());
        }
        if (below != null) {
            parameters.put("below", below.likePattern());
        }
        if (text != null) {
            // a person's text is no pattern
            parameters.put("text", "%" + text.replaceAll("[!%_]", "!$0") + "%");
        }
        if (from != null) {
            parameters.put("from", StoredTime.of(from));
        }
        return parameters;
    }
}
