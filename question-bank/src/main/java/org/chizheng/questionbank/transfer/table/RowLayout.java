package org.chizheng.questionbank.transfer.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;

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
     * The content of a row; of a case without its parts.
     *
     * @param findings gets what cannot be understood
     * @return empty if there is nothing that could be checked further
     */
    Optional<QuestionContent> read(Row row, ImportChoice choice, List<Finding> findings);

    /** The number by which other rows can name this one; empty if it has none. */
    default String number(Row row) {
        return "";
    }

    /** The number of the case that a row is a part of; empty if it is a question of its own. */
    default String caseOf(Row row) {
        return "";
    }

    /** The part of a case that a row is; like {@link #read}. */
    default Optional<Part> readPart(Row row, List<Finding> findings) {
        throw new UnsupportedOperationException("this layout has no cases");
    }
}
