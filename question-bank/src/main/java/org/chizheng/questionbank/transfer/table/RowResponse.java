package org.chizheng.questionbank.transfer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.ChoiceDraft;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.Reason;

/**
 * Reads the options and the key of a row as its type asks for.
 *
 * @param html makes HTML of a cell
 * @param findings gets what cannot be understood or is not used
 */
record RowResponse(Row row, UnaryOperator<String> html, List<Finding> findings) {

    static final String KEY = "key";
    static final String KEEP_ORDER = "keep_order";

    private static final Set<String> YES = Set.of("是", "TRUE", "YES", "Y", "1", "√");
    private static final Set<String> NO = Set.of("", "否", "FALSE", "NO", "N", "0");
    private static final List<Option> RIGHT_AND_WRONG = ChoiceDraft.lettered(ChoiceDraft.RIGHT_AND_WRONG);

    /** Empty if the key cannot be understood; then a finding says so. */
    Optional<? extends Response> read(QuestionType type) {
        String cell = row.cell(KEY);
        if (!type.isChoice()) {
            unused(KEEP_ORDER);
        }
        return switch (type) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> choice(type, cell);
            case BLANKS -> {
                optionsAreUnused();
                yield Optional.of(KeyCell.blanks(cell));
            }
            case ORDERING -> noted(KeyCell.ordering(cell, options()), Reason.KEY_UNREADABLE);
            case MATCHING -> {
                List<Option> options = options();
                yield noted(
                        KeyCell.prompts(cell, html).map(prompts -> new Response.Matching(prompts, options)),
                        Reason.PROMPTS_UNSOUND);
            }
            case ESSAY -> {
                optionsAreUnused();
                yield noted(KeyCell.rubric(cell), Reason.RUBRIC_UNSOUND);
            }
            case CASE -> {
                optionsAreUnused();
                unused(KEY);
                yield Optional.of(new Response.Case(List.of()));
            }
        };
    }

    private Optional<Response.Choice> choice(QuestionType type, String cell) {
        boolean trueFalse = type == QuestionType.TRUE_FALSE;
        List<Option> options = options();
        boolean keepOrder = keepOrder();
        Optional<Set<String>> key =
                noted(trueFalse ? KeyLetters.readTrueFalse(cell) : KeyLetters.read(cell), Reason.KEY_UNREADABLE);
        return key.map(letters ->
                new Response.Choice(trueFalse && options.isEmpty() ? RIGHT_AND_WRONG : options, letters, keepOrder));
    }

    private boolean keepOrder() {
        String word = row.cell(KEEP_ORDER).strip().toUpperCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            findings.add(row.finding(KEEP_ORDER, Reason.KEEP_ORDER_UNKNOWN));
        }
        return YES.contains(word);
    }

    private <R> Optional<R> noted(Optional<R> read, Reason reason) {
        if (read.isEmpty()) {
            findings.add(row.finding(KEY, reason));
        }
        return read;
    }

    /** The options below the single-letter headings, up to the last one that is filled; gaps are findings. */
    List<Option> options() {
        List<Option> options = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            String column = String.valueOf(letter);
            String text = row.cell(column);
            if (text.isBlank()) {
                gaps.add(column);
                continue;
            }
            gaps.forEach(gap -> findings.add(row.finding(gap, Reason.OPTION_EMPTY)));
            gaps.clear();
            options.add(new Option(column, html.apply(text)));
        }
        return options;
    }

    private void optionsAreUnused() {
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            unused(String.valueOf(letter));
        }
    }

    /** Notes that what stands in a cell has no meaning for this type. */
    void unused(String column) {
        if (!row.cell(column).isBlank()) {
            findings.add(row.finding(column, Reason.CELL_IGNORED));
        }
    }
}
