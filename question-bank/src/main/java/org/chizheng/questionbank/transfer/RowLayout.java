package org.chizheng.questionbank.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.RichText;

/** How the columns of a file make questions. */
interface RowLayout {

    /** Headings without which the file is not of this layout. */
    List<String> needed();

    /** The heading of the column that holds the stem. */
    String stem();

    /** The heading of the column that holds the key. */
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
     * @param findings gets gaps between filled ones
     */
    static List<Option> options(Row row, List<Finding> findings) {
        List<Option> options = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            String heading = String.valueOf(letter);
            String text = row.cell(heading);
            if (text.isBlank()) {
                gaps.add(heading);
                continue;
            }
            if (row.cells().containsKey(heading)) {
                gaps.forEach(gap -> findings.add(Finding.of(row, gap, Reason.OPTION_EMPTY)));
            }
            gaps.clear();
            options.add(new Option(heading, RichText.ofPlain(text)));
        }
        return options;
    }
}
