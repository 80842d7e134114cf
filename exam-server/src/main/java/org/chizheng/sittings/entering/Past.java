package org.chizheng.sittings.entering;

import java.util.Map;
import java.util.Optional;
import org.chizheng.exams.Exam;
import org.chizheng.sittings.EarlierResults.Known;

/**
 * What a candidate has behind them at an exam.
 *
 * @param used turns that are used up: begun, or published as 缺考
 * @param last what they know of the last of them
 */
record Past(int used, Known last) {

    /** Of somebody whose first turn is still to come. */
    static final Past NOTHING = new Past(0, Known.NOTHING);

    /**
     * Of somebody.
     *
     * @param begun ordinal of the last attempt, 0 without any
     * @param published what they know, by ordinal
     */
    static Past of(int begun, Map<Integer, Known> published) {
        int used = published.keySet().stream().reduce(begun, Math::max);
        return new Past(used, published.getOrDefault(used, Known.NOTHING));
    }

    /** The ordinal of the turn that would come now. */
    int next() {
        return used + 1;
    }

    /** What stands against another turn; empty if nothing. */
    Optional<EntryRefusal> refusal(Exam exam) {
        if (used == 0) {
            return Optional.empty();
        }
        return switch (last) {
            case PASSED -> Optional.of(EntryRefusal.ALREADY_PASSED);
            case NOTHING -> Optional.of(EntryRefusal.AWAITING_RESULT);
            case NOT_PASSED ->
                used >= exam.attemptsAllowed() ? Optional.of(EntryRefusal.ATTEMPTS_USED) : Optional.empty();
        };
    }
}
