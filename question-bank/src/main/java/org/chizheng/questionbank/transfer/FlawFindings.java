package org.chizheng.questionbank.transfer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chizheng.questionbank.Flaw;

/** Says in terms of the file what the rules of the bank object to. */
final class FlawFindings {

    private FlawFindings() {}

    static List<Finding> of(Row row, RowLayout layout, Set<Flaw> flaws) {
        return new TreeSet<>(flaws).stream().map(flaw -> of(row, layout, flaw)).toList();
    }

    private static Finding of(Row row, RowLayout layout, Flaw flaw) {
        return switch (flaw) {
            case STEM_EMPTY -> Finding.of(row, layout.stem(), Reason.STEM_EMPTY);
            case STEM_TOO_LONG -> Finding.of(row, layout.stem(), Reason.STEM_TOO_LONG);
            case STEM_IN_BANK -> Finding.of(row, layout.stem(), Reason.STEM_IN_BANK);
            case TOO_FEW_OPTIONS -> about(row, layout, Reason.TOO_FEW_OPTIONS);
            case TOO_MANY_OPTIONS, TRUE_FALSE_NEEDS_TWO_OPTIONS -> about(row, layout, Reason.TOO_MANY_OPTIONS);
            case OPTION_EMPTY, OPTION_LETTER_INVALID -> about(row, layout, Reason.OPTION_EMPTY);
            case OPTION_TOO_LONG -> about(row, layout, Reason.OPTION_TOO_LONG);
            case OPTION_LETTER_REPEATED, OPTION_TEXT_REPEATED -> about(row, layout, Reason.OPTION_REPEATED);
            case KEY_MISSING -> new Finding(row.line(), layout.key(), Reason.KEY_MISSING, row.cell(layout.stem()), 0);
            case KEY_NAMES_NO_OPTION -> Finding.of(row, layout.key(), Reason.KEY_NAMES_NO_OPTION);
            case SINGLE_NEEDS_ONE_KEY, MULTIPLE_NEEDS_SEVERAL_KEYS ->
                Finding.of(row, layout.key(), Reason.KEY_DOES_NOT_FIT_TYPE);
            case SUBJECT_INVALID -> Finding.of(row, "subject", Reason.SUBJECT_UNKNOWN);
            case CITATION_TOO_LONG -> Finding.of(row, "law", Reason.CITATION_TOO_LONG);
            case EXPLANATION_TOO_LONG -> Finding.of(row, "explanation", Reason.EXPLANATION_TOO_LONG);
            case REVISED_MEANWHILE, NOT_YOURS_TO_CHANGE, RETIRED ->
                throw new IllegalStateException("new questions cannot have the flaw " + flaw);
        };
    }

    /** A finding on the row as a whole; the stem tells people which one it is. */
    private static Finding about(Row row, RowLayout layout, Reason reason) {
        return new Finding(row.line(), "", reason, row.cell(layout.stem()), 0);
    }
}
