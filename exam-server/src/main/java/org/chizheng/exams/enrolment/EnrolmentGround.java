package org.chizheng.exams.enrolment;

import java.util.Map;
import org.chizheng.officers.OrganisationPath;

/**
 * Why people are enrolled, as the audit log keeps it, so that it can be told years later.
 *
 * @param facts by name; {@code way} says how they were chosen, the others are what the choice was made by
 */
public record EnrolmentGround(Map<String, String> facts) {

    /** Chosen one by one, by a person. */
    public static final EnrolmentGround CHOSEN = new EnrolmentGround(Map.of("way", "CHOSEN"));

    /** Named by a list. */
    public static final EnrolmentGround LIST = new EnrolmentGround(Map.of("way", "LIST"));

    /** Copies the facts. */
    public EnrolmentGround {
        facts = Map.copyOf(facts);
    }

    /** Everybody eligible at or below a place in the tree. */
    static EnrolmentGround everybodyBelow(OrganisationPath path) {
        return new EnrolmentGround(Map.of("way", "EVERYBODY", "below", path.value()));
    }
}
