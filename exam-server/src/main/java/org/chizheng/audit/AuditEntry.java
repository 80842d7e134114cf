package org.chizheng.audit;

import java.util.Map;

/**
 * One line of the log. Carries no ID numbers and no answers.
 *
 * @param actor who did it: account name, API key name, or {@code system}
 * @param action past-tense code such as {@code certificate.issued}
 * @param subject what it was done to, such as {@code certificate:42}
 * @param organisationPath path of the organisation concerned, for who may read it; {@code /} concerns the whole house
 * @param facts further facts by name
 */
public record AuditEntry(
        String actor, String action, String subject, String organisationPath, Map<String, String> facts) {

    /** Copies the facts. */
    public AuditEntry {
        facts = Map.copyOf(facts);
    }
}
