package org.chizheng.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chizheng.officers.OrganisationPath;
import org.jspecify.annotations.Nullable;

/**
 * Which reviews to read, of those that the caller may see.
 *
 * @param states empty for all
 * @param year null for all
 * @param text part of the officer's name or the certificate's number, null for all
 */
public record ReviewFilter(
        Set<ReviewState> states,
        @Nullable Integer year,
        @Nullable String text) {

    /** Copies the set. */
    public ReviewFilter {
        states = Set.copyOf(states);
    }

    String where() {
        return " WHERE organisation_path LIKE :caller"
                + (states.isEmpty() ? "" : " AND state IN (:states)")
                + (year == null ? "" : " AND review_year = :year")
                + (text == null
                        ? ""
                        : " AND (officer_name LIKE :text ESCAPE '!' OR certificate_number LIKE :text ESCAPE '!')");
    }

    Map<String, Object> parameters(OrganisationPath caller) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("caller", caller.likePattern());
        if (!states.isEmpty()) {
            parameters.put("states", states.stream().map(Enum::name).toList());
        }
        if (year != null) {
            parameters.put("year", year);
        }
        if (text != null) {
            parameters.put("text", "%" + text.replaceAll("[!%_]", "!$0") + "%");
        }
        return parameters;
    }
}
