package org.chizheng.qualification;

import java.util.List;
import org.chizheng.officers.OfficerId;

/**
 * Whom a rule finds.
 *
 * @param people who would be enrolled
 * @param already how many more it finds who are enrolled before
 */
public record RuleMatch(List<OfficerId> people, int already) {

    /** Copies the people. */
    public RuleMatch {
        people = List.copyOf(people);
    }
}
