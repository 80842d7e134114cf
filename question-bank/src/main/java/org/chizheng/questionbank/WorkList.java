package org.chizheng.questionbank;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What waits for an author: the own questions that are not done yet, in piles. */
public interface WorkList {

    /** Why a question of one's own is still on the desk; no question lies on two piles. */
    enum Pile {
        /** A reviewer sent the latest version back, with words; latest first. */
        SENT_BACK,
        /** Out of use since a cited article was amended; longest first. */
        FROZEN,
        /** Begun and not handed in; latest first. */
        DRAFTS,
        /** Handed in and not judged yet; longest first. */
        IN_REVIEW
    }

    /**
     * A question on a pile.
     *
     * @param remark what was said when it got there; null for drafts and what waits for others
     */
    record Item(Question question, @Nullable Remark remark) {}

    /** A part of a pile. */
    record Page(List<Item> items, long total) {

        /** Copies the list. */
        public Page {
            items = List.copyOf(items);
        }
    }

    /** How high each pile is. */
    Map<Pile, Long> counts(Curator by);

    /** Part of a pile. */
    Page pile(Curator by, Pile pile, int offset, int limit);

    /** How many questions wait for a review that the curator may judge, own ones left out. */
    long toJudge(Curator by);
}
