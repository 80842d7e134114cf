package org.chizheng.questionbank.transfer.qti;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.Gaps;
import org.chizheng.questionbank.transfer.Rubric;

/**
 * Writes how one question, or one part of a case, is asked.
 *
 * @param number of the part as a text, empty for a question of its own
 * @param text makes the text of an item of HTML of the bank
 */
record QtiPartWriter(QtiDialect dialect, Part part, String number, UnaryOperator<String> text) {

    /** How it is marked. */
    QtiMarks marks() {
        return new QtiMarks(dialect, part, number);
    }

    /** What candidates see, with what markers see. */
    String body() {
        String stem = part.response() instanceof Response.Blanks blanks
                ? stemWithFields(blanks.blanks())
                : text.apply(part.stem());
        return "<div>" + stem + "</div>\n" + interaction();
    }

    private String stemWithFields(List<Blank> blanks) {
        Gaps gaps = Gaps.in(text.apply(part.stem()));
        StringBuilder stem = new StringBuilder();
        for (int i = 0; i < gaps.pieces().size(); i++) {
            stem.append(gaps.pieces().get(i));
            if (i < gaps.marks().size() && i < blanks.size()) {
                int length = blanks.get(i).accepted().stream()
                        .mapToInt(String::length)
                        .max()
                        .orElse(1);
                // the mark travels as what is shown while nothing is written
                stem.append(dialect.spelled("<q:textEntryInteraction q:responseIdentifier=\""
                        + marks().response(i, blanks.size()) + "\" q:expectedLength=\"" + length
                        + "\" q:placeholderText=\""
                        + gaps.marks().get(i) + "\"/>"));
            }
        }
        return stem.toString();
    }

    private String interaction() {
        String label = number.isEmpty() ? "" : " label=\"" + part.type() + "\"";
        String begin = "Interaction q:responseIdentifier=\"" + marks().response() + "\"" + label;
        return switch (part.response()) {
            case Response.Choice choice ->
                dialect.spelled("<q:choice" + begin + " shuffle=\"" + !choice.keepOrder() + "\" q:maxChoices=\""
                                + (part.type() == QuestionType.MULTIPLE ? 0 : 1) + "\">\n")
                        + choices(choice.options(), "simpleChoice", "")
                        + dialect.spelled("</q:choiceInteraction>");
            case Response.Ordering(List<Option> steps) ->
                dialect.spelled("<q:order" + begin + " shuffle=\"true\">\n")
                        + choices(steps, "simpleChoice", "")
                        + dialect.spelled("</q:orderInteraction>");
            case Response.Matching(List<Prompt> prompts, List<Option> options) ->
                dialect.spelled("<q:match" + begin + " shuffle=\"false\" q:maxAssociations=\"" + prompts.size()
                                + "\">\n<q:simpleMatchSet>\n")
                        + choices(
                                IntStream.range(0, prompts.size())
                                        .mapToObj(i -> new Option(
                                                "P" + (i + 1), prompts.get(i).text()))
                                        .toList(),
                                "simpleAssociableChoice",
                                " q:matchMax=\"1\"")
                        + dialect.spelled("</q:simpleMatchSet>\n<q:simpleMatchSet>\n")
                        + choices(options, "simpleAssociableChoice", " q:matchMax=\"0\"")
                        + dialect.spelled("</q:simpleMatchSet>\n</q:matchInteraction>");
            case Response.Essay essay ->
                dialect.spelled("<q:extendedText" + begin + "/>\n<q:rubricBlock view=\"scorer\">")
                        + dialect.wrapped(Rubric.html(essay))
                        + dialect.spelled("</q:rubricBlock>");
            case Response.Blanks blanks -> "";
            case Response.Case parts -> "";
        };
    }

    private String choices(List<Option> options, String element, String attributes) {
        StringBuilder choices = new StringBuilder();
        for (Option option : options) {
            choices.append(dialect.spelled("<q:" + element + " identifier=\"" + option.key() + "\"" + attributes + ">"))
                    .append(text.apply(option.text()))
                    .append(dialect.spelled("</q:" + element + ">\n"));
        }
        return choices.toString();
    }
}
