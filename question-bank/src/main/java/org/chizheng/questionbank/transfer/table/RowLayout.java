package org.chizheng.questionbank.transfer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Reason;

/** How the columns of a file make questions. */
interface RowLayout {

    /** Columns without which the file is not of this layout. */
    List<String> needed();

    /** All columns that mean something, besides those of the options. */
    Set<String> columns();

    /** The column that holds the stem. */
    String stem();

    /** The column that holds the key. */
    String key();

    /**
     * The content of a row.
     *
     * @param findings gets what cannot be understood
     * @return empty if there is nothing that could be checked further
     */
    Optional<QuestionContent> read(Row row, ImportChoice choice, List<Finding> findings);

    /**
     * The options below the single-letter headings, up to the last one that is filled.
     *
     * @param html makes HTML of a cell
     * @param findings gets gaps between filled ones
     */
    static List<Option> options(Row row, UnaryOperator<String> html, List<Finding> findings) {
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
}
