package org.chizheng.questionbank.transfer.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.Rubric;

/** What the column of the key holds for each type, to be written and to be read. */
final class KeyCell {

    private static final Pattern PAIR = Pattern.compile("(?:=>|->|→|＝＞|=|＝)\\s*([A-Za-zＡ-Ｚａ-ｚ])$");
    private static final String ALL = CellTexts.LINES + CellTexts.ALTERNATIVES;

    private KeyCell() {}

    /**
     * The cell for a response.
     *
     * @param text makes the text of a cell of HTML
     */
    static String of(Response response, UnaryOperator<String> text) {
        return switch (response) {
            case Response.Choice choice -> String.join("", new TreeSet<>(choice.key()));
            case Response.Ordering ordering ->
                ordering.steps().stream().map(Option::key).collect(Collectors.joining());
            case Response.Blanks(List<Blank> blanks) ->
                blanks.stream().map(KeyCell::answers).collect(Collectors.joining(" | "));
            case Response.Matching(List<Prompt> prompts, List<Option> options) ->
                prompts.stream()
                        .map(prompt ->
                                CellTexts.escape(text.apply(prompt.text()), CellTexts.LINES) + " => " + prompt.key())
                        .collect(Collectors.joining("\n"));
            case Response.Essay(List<Criterion> rubric) ->
                rubric.stream()
                        .map(one -> CellTexts.escape(Rubric.line(one), CellTexts.LINES))
                        .collect(Collectors.joining("\n"));
            case Response.Case parts -> "";
        };
    }

    private static String answers(Blank blank) {
        return blank.accepted().stream()
                .map(answer -> CellTexts.escape(answer, ALL))
                .collect(Collectors.joining("；"));
    }

    /** Blanks in their order, each with its accepted answers. */
    static Response.Blanks blanks(String cell) {
        return new Response.Blanks(CellTexts.split(cell, CellTexts.LINES).stream()
                .map(blank -> new Blank(CellTexts.split(blank, CellTexts.ALTERNATIVES).stream()
                        .map(answer -> CellTexts.unescape(answer).strip())
                        .toList()))
                .toList());
    }

    /** The steps in the order of the letters, or as they stand if there are none; empty if the letters are not theirs. */
    static Optional<Response.Ordering> ordering(String cell, List<Option> steps) {
        if (cell.isBlank()) {
            return Optional.of(new Response.Ordering(steps));
        }
        List<String> letters = KeyLetters.readOrder(cell).orElse(List.of());
        List<Option> ordered = new ArrayList<>();
        for (String letter : letters) {
            steps.stream().filter(step -> step.key().equals(letter)).forEach(ordered::add);
        }
        boolean isEveryOneOnce = letters.size() == steps.size()
                && ordered.size() == steps.size()
                && ordered.stream().distinct().count() == steps.size();
        return isEveryOneOnce ? Optional.of(new Response.Ordering(ordered)) : Optional.empty();
    }

    /**
     * The prompts with their letters; empty if a line has no letter.
     *
     * @param html makes HTML of the text of a cell
     */
    static Optional<List<Prompt>> prompts(String cell, UnaryOperator<String> html) {
        List<Prompt> prompts = new ArrayList<>();
        for (String line : CellTexts.split(cell, CellTexts.LINES)) {
            // the letter stands in the last few characters, however long the line is
            Matcher pair = PAIR.matcher(line).region(Math.max(0, line.length() - 20), line.length());
            if (!pair.find()) {
                return Optional.empty();
            }
            String letter =
                    Normalizer.normalize(pair.group(1), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
            String prompt = CellTexts.unescape(line.substring(0, pair.start())).strip();
            prompts.add(new Prompt(html.apply(prompt), letter));
        }
        return Optional.of(prompts);
    }

    /** The criteria with their points; empty if a line has none. */
    static Optional<Response.Essay> rubric(String cell) {
        List<Criterion> rubric = new ArrayList<>();
        for (String line : CellTexts.split(cell, CellTexts.LINES)) {
            Optional<Criterion> criterion = Rubric.criterion(CellTexts.unescape(line));
            if (criterion.isEmpty()) {
                return Optional.empty();
            }
            rubric.add(criterion.get());
        }
        return Optional.of(new Response.Essay(rubric));
    }
}
