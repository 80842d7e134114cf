package org.chizheng.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to read.
 *
 * @param organisationPath entries of this organisation and below
 * @param action beginning of the action's code, null for all
 * @param actor beginning of the actor's name, null for all
 * @param subject the exact subject, null for all
 * @param from first instant, null for all
 * @param until first instant that is left out, null for all
 */
public record AuditFilter(
        String organisationPath,
        @Nullable String action,
        @Nullable String actor,
        @Nullable String subject,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** All entries of an organisation and below. */
    public static AuditFilter below(String organisationPath) {
        return new AuditFilter(organisationPath, null, null, null, null, null);
    }

    String where() {
        return " WHERE organisation_path LIKE :path"
                + (action == null ? "" : " AND action LIKE :action ESCAPE '!'")
                + (actor == null ? "" : " AND actor LIKE :actor ESCAPE '!'")
                + (subject == null ? "" : " AND subject = :subject")
                + (from == null ? "" : " AND recorded_at >= :from")
                + (until == null ? "" : " AND recorded_at < :until");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("path", organisationPath + "%");
        if (action != null) {
            parameters.put("action", beginningWith(action));
        }
        if (actor != null) {
            parameters.put("actor", beginningWith(actor));
        }
        if (subject != null) {
            parameters.put("subject", subject);
        }
        if (from != null) {
            parameters.put("from", LocalDateTime.ofInstant(from, ZoneOffset.UTC));
        }
        if (until != null) {
            parameters.put("until", LocalDateTime.ofInstant(until, ZoneOffset.UTC));
        }
        return parameters;
    }

    /** A person's text is no pattern. */
    private static String beginningWith(String text) {
        return text.replaceAll("[!%_]", "!$0") + "%";
    }
}
