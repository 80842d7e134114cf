package org.chizheng.officers.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.officers.OfficerId;

/**
 * Who a list names.
 *
 * @param rows how many rows it has, without headings
 * @param people by the number of their row, in the order of the list
 * @param findings rows that name nobody, or somebody once more
 */
public record ListedPeople(int rows, Map<Integer, OfficerId> people, List<Finding> findings) {

    /** Copies both. */
    public ListedPeople {
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        findings = List.copyOf(findings);
    }
}
