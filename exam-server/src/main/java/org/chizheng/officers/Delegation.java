package org.chizheng.officers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One 权力事项 handed down to an organisation, for a region and a time (行政处罚法 24: item by item, published, dated).
 *
 * @param delegator who delegates, as published
 * @param basis the document that says so
 * @param from first day
 * @param to last day inclusive, null while open
 */
public record Delegation(
        OrganisationId organisation,
        String powerItem,
        String delegator,
        String basis,
        String region,
        LocalDate from,
        @Nullable LocalDate to) {

    /** Checks that something is delegated, on some ground, and does not end before it begins. */
    public Delegation {
        if (powerItem.isBlank() || delegator.isBlank() || basis.isBlank()) {
            throw new IllegalArgumentException("powerItem, delegator and basis must be named");
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("to must not be before from, was " + from + " to " + to);
        }
    }

    /** Whether both hand down the same item on some same day. */
    public boolean repeats(Delegation other) {
        return organisation.equals(other.organisation)
                && powerItem.equals(other.powerItem)
                && (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }
}
