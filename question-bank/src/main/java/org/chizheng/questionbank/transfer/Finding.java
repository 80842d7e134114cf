package org.chizheng.questionbank.transfer;

/**
 * Something that keeps a row, or the whole file, out of the bank.
 *
 * @param line line of the file on which the row begins, from 1; 0 if the file as a whole is meant
 * @param column heading of the column as in the file; empty if the row as a whole is meant
 * @param excerpt what stands there, shortened
 * @param otherLine for repeated stems the line that has it first, else 0
 */
public record Finding(int line, String column, Reason reason, String excerpt, int otherLine) {

    private static final int EXCERPT = 60;

    /** Shortens the excerpt. */
    public Finding {
        excerpt = excerpt.strip().replaceAll("\\s+", " ");
        if (excerpt.codePointCount(0, excerpt.length()) > EXCERPT) {
            excerpt = excerpt.substring(0, excerpt.offsetByCodePoints(0, EXCERPT)) + "…";
        }
    }

    static Finding ofFile(Reason reason, String excerpt) {
        return new Finding(0, "", reason, excerpt, 0);
    }

    static Finding of(Row row, String column, Reason reason) {
        return new Finding(row.line(), column, reason, row.cell(column), 0);
    }
}
