package org.chizheng.questionbank.transfer.qti;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.markup.Html;

/**
 * Writes what is right of one question, or one part of a case, and what makes marks of it.
 *
 * @param number of the part as a text, empty for a question of its own
 */
record QtiMarks(QtiDialect dialect, Part part, String number) {

    /** The name of the response. */
    String response() {
        return "RESPONSE" + number;
    }

    /** The name of the response to one of the blanks, from 0. */
    String response(int blank, int blanks) {
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
