package org.chizheng.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.Marks;
import org.chizheng.profiles.MultipleChoiceRule;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;

/** What answers are worth. Pure: the same paper, answers and rule, the same marks. */
final class Scoring {

    private Scoring() {}

    /** The marks of a whole paper, without what people mark. */
    static BigDecimal score(FrozenPaper paper, Map<Integer, List<String>> given, MultipleChoiceRule rule) {
        List<FrozenPaper.Item> items = paper.items();
        return Marks.plain(items.stream()
                .map(item -> earned(item, given.getOrDefault(item.item(), List.of()), rule))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * The marks of one item. Exactly the key earns all; of multiple choice a part of it, with nothing wrong beside it,
     * earns what the profile's rule says; of blanks and of prompts each earns its share; of an ordering a part earns
     * nothing. What people mark earns nothing here.
     */
    static BigDecimal earned(FrozenPaper.Item item, List<String> given, MultipleChoiceRule rule) {
        if (given.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return switch (item.response()) {
            case Response.Choice choice -> choice(item, choice.key(), Set.copyOf(given), rule);
            case Response.Ordering(List<Option> steps) ->
                given.equals(steps.stream().map(Option::key).toList()) ? item.marks() : BigDecimal.ZERO;
            case Response.Matching(List<Prompt> prompts, List<Option> options) ->
                part(item, count(prompts, given, (prompt, one) -> prompt.key().equals(one)), prompts.size());
            case Response.Blanks(List<Blank> blanks) -> part(item, count(blanks, given, Blank::accepts), blanks.size());
            case Response.Essay essay -> BigDecimal.ZERO;
            case Response.Case parts -> throw new IllegalStateException("a case has its places part by part");
        };
    }

    private static BigDecimal choice(
            FrozenPaper.Item item, Set<String> key, Set<String> chosen, MultipleChoiceRule rule) {
        if (chosen.equals(key)) {
            return item.marks();
        }
        if (item.type() != QuestionType.MULTIPLE || !key.containsAll(chosen)) {
            return BigDecimal.ZERO;
        }
        return switch (rule) {
            case ALL_OR_NOTHING -> BigDecimal.ZERO;
            case HALF_WHEN_INCOMPLETE -> Marks.plain(item.marks().divide(BigDecimal.TWO));
            case SHARE_WHEN_INCOMPLETE -> share(item.marks(), chosen.size(), key.size());
        };
    }

    private static <T> int count(List<T> asked, List<String> given, BiPredicate<T, String> isRight) {
        int right = 0;
        for (int i = 0; i < Math.min(asked.size(), given.size()); i++) {
            right += isRight.test(asked.get(i), given.get(i)) ? 1 : 0;
        }
        return right;
    }

    private static BigDecimal part(FrozenPaper.Item item, int right, int all) {
        return right == all ? item.marks() : share(item.marks(), right, all);
    }

    /** Rounded down to half marks. */
    private static BigDecimal share(BigDecimal marks, int found, int keys) {
        BigDecimal halves =
                marks.multiply(BigDecimal.valueOf(2L * found)).divide(BigDecimal.valueOf(keys), 0, RoundingMode.DOWN);
        return Marks.plain(halves.divide(BigDecimal.TWO));
    }
}
