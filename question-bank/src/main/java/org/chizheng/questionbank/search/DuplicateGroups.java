package org.chizheng.questionbank.search;

import java.util.List;
import org.chizheng.questionbank.Question;

/**
 * Questions that say nearly the same.
 *
 * @param groups of two or more questions each, largest first; each question is nearly the same as one other at least
 * @param total how many groups there are altogether
 */
public record DuplicateGroups(List<List<Question>> groups, int total) {

    /** Copies the lists. */
    public DuplicateGroups {
        groups = groups.stream().map(List::copyOf).toList();
    }
}
