package org.chizheng.sittings;

import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Response;

/**
 * What an answer to each item may look like: enough to check one, two bytes an item. Checks run on every save of every
 * candidate, therefore no paper is read for them.
 */
public final class PaperShape {

    /** Longest text of a candidate's own, in characters. */
    public static final int LONGEST_ESSAY = 5_000;
    /** Longest text in a blank, in characters; all blanks of an item together are no longer than an essay. */
    public static final int LONGEST_BLANK = 500;

    private static final QuestionType[] TYPES = QuestionType.values();
    /** Options, prompts and blanks are at most 26. */
    private static final int WIDTH = 5;

    private static final int MASK = (1 << WIDTH) - 1;

    private final short[] items;

    PaperShape(FrozenPaper paper) {
        items = new short[paper.items().size()];
        for (FrozenPaper.Item item : paper.items()) {
            int options = item.response().options().size();
            int places = switch (item.response()) {
                case Response.Matching matching -> matching.prompts().size();
                case Response.Blanks blanks -> blanks.blanks().size();
                default -> options;
            };
            items[item.item() - 1] = (short) (item.type().ordinal() << 2 * WIDTH | places << WIDTH | options);
        }
    }

    /** How many places the paper has. */
    public int questions() {
        return items.length;
    }

    /** The same answer in the one wording that is kept: letters of choices have the order of the alphabet. */
    public Answer canonical(Answer answer) {
        return isOnPaper(answer) && type(answer).isChoice()
                ? answer.saying(List.copyOf(new TreeSet<>(answer.given())))
                : answer;
    }

    /** Whether the item is on the paper, and what was given is an answer to it, right or wrong. */
    public boolean allows(Answer answer) {
        if (!isOnPaper(answer)) {
            return false;
        }
        if (answer.chosen().isEmpty()) {
            return true;
        }
        List<String> given = answer.given();
        int shape = items[answer.item() - 1];
        int options = shape & MASK;
        int places = shape >> WIDTH & MASK;
        return switch (type(answer)) {
            case SINGLE, TRUE_FALSE -> given.size() == 1 && letters(given, options);
            case MULTIPLE -> letters(given, options);
            case ORDERING -> given.size() == options && letters(given, options) && isDistinct(given);
            case MATCHING ->
                given.size() == places && given.stream().allMatch(one -> one.isEmpty() || isLetter(one, options));
            case BLANKS ->
                given.size() == places
                        && given.stream().allMatch(one -> isText(one, LONGEST_BLANK))
                        && given.stream().mapToInt(String::length).sum() <= LONGEST_ESSAY;
            case ESSAY -> given.size() == 1 && isText(given.getFirst(), LONGEST_ESSAY);
            case CASE -> false;
        };
    }

    private boolean isOnPaper(Answer answer) {
        return answer.item() >= 1 && answer.item() <= items.length;
    }

    private QuestionType type(Answer answer) {
        return TYPES[items[answer.item() - 1] >> 2 * WIDTH];
    }

    private static boolean letters(List<String> given, int options) {
        return given.stream().allMatch(one -> isLetter(one, options));
    }

    private static boolean isLetter(String one, int options) {
        return one.length() == 1 && one.charAt(0) >= 'A' && one.charAt(0) < 'A' + options;
    }

    private static boolean isDistinct(List<String> given) {
        return new HashSet<>(given).size() == given.size();
    }

    /**
     * Control characters would be six characters each in the log, and nobody types them. Half a character would come
     * back from the log as something else, and its repetition would pass for another answer.
     */
    private static boolean isText(String one, int longest) {
        return one.length() <= longest
                && one.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' || isHalf(c));
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
