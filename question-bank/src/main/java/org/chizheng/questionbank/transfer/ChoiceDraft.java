package org.chizheng.questionbank.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Response;

/**
 * The options of a choice, as formats without letters have them; letters are given in the order of the options.
 *
 * @param keepOrder whether they stay in this order on every paper
 */
public record ChoiceDraft(List<Choice> choices, boolean keepOrder) {

    /** The words of options of a question that asks for right or wrong. */
    public static final List<String> RIGHT_AND_WRONG = List.of("正确", "错误");

    /** An option, in HTML. */
    public record Choice(String text, boolean right) {}

    /** Copies the choices. */
    public ChoiceDraft {
        choices = List.copyOf(choices);
    }

    /** The two options of a question that asks for right or wrong. */
    public static ChoiceDraft rightOrWrong(boolean right) {
        return new ChoiceDraft(
                List.of(new Choice(RIGHT_AND_WRONG.getFirst(), right), new Choice(RIGHT_AND_WRONG.getLast(), !right)),
                false);
    }

    /** Whether a format that knows only "right" or "wrong" can carry the question. */
    public static boolean isRightOrWrong(QuestionContent content) {
        return content.type() == QuestionType.TRUE_FALSE
                && content.options().stream().map(Option::text).toList().equals(RIGHT_AND_WRONG);
    }

    /** The letter of the option of this number, from 0; beyond Z there is none that is let in. */
    public static String letter(int number) {
        // too many letters are a flaw by their number, whatever they are
        return String.valueOf((char) ('A' + Math.min(number, 26)));
    }

    /** Texts under letters in their order. */
    public static List<Option> lettered(List<String> texts) {
        List<Option> options = new ArrayList<>();
        for (String text : texts) {
            options.add(new Option(letter(options.size()), text));
        }
        return options;
    }

    /** The options with their key. */
    public Response.Choice response() {
        Set<String> key = new TreeSet<>();
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).right()) {
                key.add(letter(i));
            }
        }
        return new Response.Choice(lettered(choices.stream().map(Choice::text).toList()), key, keepOrder);
    }

    /** Multiple if more than one option is right. */
    public QuestionType type() {
        return choices.stream().filter(Choice::right).count() > 1 ? QuestionType.MULTIPLE : QuestionType.SINGLE;
    }
}
