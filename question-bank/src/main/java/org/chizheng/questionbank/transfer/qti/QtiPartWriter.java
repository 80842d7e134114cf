package org.chizheng.questionbank.transfer.qti;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.Gaps;
import org.chizheng.questionbank.transfer.Rubric;
import org.chizheng.questionbank.transfer.markup.Html;

/**
 * Writes how one question, or one part of a case, is asked and answered.
 *
 * @param number of the part as a text, empty for a question of its own
 * @param text makes the text of an item of HTML of the bank
 */
record QtiPartWriter(QtiDialect dialect, Part part, String number, UnaryOperator<String> text) {

    private String response() {
        return "RESPONSE" + number;
    }

    private String response(int blank, int blanks) {
        return blanks == 1 ? response() : response() + "_" + (blank + 1);
    }

    /** The right responses. */
    String declarations() {
        return switch (part.response()) {
            case Response.Choice choice ->
                declaration(
                        response(),
                        part.type() == QuestionType.MULTIPLE ? "multiple" : "single",
                        "identifier",
                        choice.options().stream()
                                .map(Option::key)
                                .filter(choice.key()::contains)
                                .toList(),
                        "");
            case Response.Ordering(List<Option> steps) ->
                declaration(
                        response(),
                        "ordered",
                        "identifier",
                        steps.stream().map(Option::key).toList(),
                        "");
            case Response.Matching(List<Prompt> prompts, List<Option> options) ->
                declaration(
                        response(),
                        "multiple",
                        "directedPair",
                        IntStream.range(0, prompts.size())
                                .mapToObj(i ->
                                        "P" + (i + 1) + " " + prompts.get(i).key())
                                .toList(),
                        "");
            case Response.Blanks(List<Blank> blanks) ->
                IntStream.range(0, blanks.size())
                        .mapToObj(i -> {
                            List<String> accepted = blanks.get(i).accepted();
                            return declaration(
                                    response(i, blanks.size()),
                                    "single",
                                    "string",
                                    accepted.stream().limit(1).toList(),
                                    mapping(accepted));
                        })
                        .collect(Collectors.joining());
            case Response.Essay essay -> declaration(response(), "single", "string", List.of(), "");
            case Response.Case parts -> "";
        };
    }

    private String declaration(String name, String cardinality, String type, List<String> right, String mapping) {
        StringBuilder declaration = new StringBuilder(dialect.spelled("<q:responseDeclaration identifier=\"" + name
                + "\" cardinality=\"" + cardinality + "\" q:baseType=\"" + type + "\">"));
        if (!right.isEmpty()) {
            declaration.append(dialect.spelled("<q:correctResponse>"));
            right.forEach(value -> declaration
                    .append(dialect.spelled("<q:value>"))
                    .append(Html.escape(value))
                    .append(dialect.spelled("</q:value>")));
            declaration.append(dialect.spelled("</q:correctResponse>"));
        }
        return declaration
                .append(mapping)
                .append(dialect.spelled("</q:responseDeclaration>\n"))
                .toString();
    }

    private String mapping(List<String> accepted) {
        StringBuilder mapping = new StringBuilder(dialect.spelled("<q:mapping q:defaultValue=\"0\">"));
        accepted.forEach(answer -> mapping.append(dialect.spelled("<q:mapEntry q:mapKey=\""))
                .append(Html.attribute(answer))
                .append(dialect.spelled("\" q:mappedValue=\"1\" q:caseSensitive=\"false\"/>")));
        return mapping.append(dialect.spelled("</q:mapping>")).toString();
    }

    /** The outcome that holds the marks; those of a part are its share. */
    String outcome() {
        boolean byPeople = part.response() instanceof Response.Essay;
        return dialect.spelled("<q:outcomeDeclaration identifier=\"SCORE" + number
                + "\" cardinality=\"single\" q:baseType=\"float\""
                + (number.isEmpty() ? "" : " q:normalMaximum=\"" + part.share() + "\"")
                + (byPeople ? " q:externalScored=\"human\"" : "") + "/>\n");
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
                        + response(i, blanks.size()) + "\" q:expectedLength=\"" + length + "\" q:placeholderText=\""
                        + gaps.marks().get(i) + "\"/>"));
            }
        }
        return stem.toString();
    }

    private String interaction() {
        String label = number.isEmpty() ? "" : " label=\"" + part.type() + "\"";
        String begin = "Interaction q:responseIdentifier=\"" + response() + "\"" + label;
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

    /** What makes marks of a response, as rules; nothing for what people mark. */
    String rules() {
        String all = number(part.share());
        String rules = switch (part.response()) {
            case Response.Essay essay -> "";
            case Response.Case parts -> "";
            case Response.Blanks(List<Blank> blanks) ->
                "<q:setOutcomeValue identifier=\"SCORE" + number + "\"><q:product>" + all + "<q:divide><q:sum>"
                        + IntStream.range(0, blanks.size())
                                .mapToObj(i -> "<q:mapResponse identifier=\"" + response(i, blanks.size()) + "\"/>")
                                .collect(Collectors.joining())
                        + "</q:sum>" + number(blanks.size())
                        + "</q:divide></q:product></q:setOutcomeValue>\n";
            default ->
                "<q:responseCondition><q:responseIf><q:match><q:variable identifier=\"" + response()
                        + "\"/><q:correct identifier=\"" + response()
                        + "\"/></q:match><q:setOutcomeValue identifier=\"SCORE"
                        + number + "\">" + all + "</q:setOutcomeValue></q:responseIf></q:responseCondition>\n";
        };
        return dialect.spelled(rules);
    }

    private static String number(int value) {
        return "<q:baseValue q:baseType=\"float\">" + value + "</q:baseValue>";
    }
}
