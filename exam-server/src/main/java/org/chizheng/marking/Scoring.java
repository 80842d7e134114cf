package org.chizheng.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.Marks;
import org.chizheng.profiles.MultipleChoiceRule;
import org.chizheng.questionbank.QuestionType;

/** What answers are worth. Pure: the same paper, answers and rule, the same marks. */
final class Scoring {

    private Scoring() {}

    /** The marks of a whole paper. */
    static BigDecimal score(FrozenPaper paper, Map<Integer, Set<String>> chosen, MultipleChoiceRule rule) {
        List<FrozenPaper.Item> items = paper.items();
        return Marks.plain(items.stream()
                .map(item -> earned(item, chosen.getOrDefault(item.item(), Set.of()), rule))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * The marks of one item. Exactly the key earns all; of multiple choice a part of it, with nothing wrong beside it,
     * earns what the profile's rule says; everything else earns nothing.
     */
    static BigDecimal earned(FrozenPaper.Item item, Set<String> chosen, MultipleChoiceRule rule) {
        if (chosen.equals(item.key())) {
            return item.marks();
        }
        boolean isPart = !chosen.isEmpty() && item.key().containsAll(chosen);
        if (item.type() != QuestionType.MULTIPLE || !isPart) {
            return BigDecimal.ZERO;
        }
        return switch (rule) {
            case ALL_OR_NOTHING -> BigDecimal.ZERO;
            case HALF_WHEN_INCOMPLETE -> Marks.plain(item.marks().divide(BigDecimal.TWO));
            case SHARE_WHEN_INCOMPLETE ->
                share(item.marks(), chosen.size(), item.key().size());
        };
    }

    /** Rounded down to half marks. */
    private static BigDecimal share(BigDecimal marks, int found, int keys) {
        BigDecimal halves =
                marks.multiply(BigDecimal.valueOf(2L * found)).divide(BigDecimal.valueOf(keys), 0, RoundingMode.DOWN);
        return Marks.plain(halves.divide(BigDecimal.TWO));
    }
}
