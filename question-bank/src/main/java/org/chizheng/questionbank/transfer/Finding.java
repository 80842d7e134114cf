package org.chizheng.questionbank.transfer;

/**
 * Something that keeps an item, or the whole file, out of the bank, or that gets lost on the way in; see
 * {@link Reason#keepsOut}.
 *
 * @param file name of the file within a package, or of the sheet within a workbook; empty if there is only one
 * @param line line of the file on which the item begins, from 1; 0 if the file as a whole is meant
 * @param column heading of the column as in the file; empty if the item as a whole is meant
 * @param excerpt what stands there, shortened
 * @param otherLine for repeated stems the line that has it first, else 0
 */
public record Finding(String file, int line, String column, Reason reason, String excerpt, int otherLine) {

    private static final int EXCERPT = 60;
    private static final int ENOUGH = 400;

    /** Shortens the excerpt. */
    public Finding {
        excerpt = shortened(excerpt);
    }

    /** A finding in a file that is not part of a package. */
    public Finding(int line, String column, Reason reason, String excerpt, int otherLine) {
        this("", line, column, reason, excerpt, otherLine);
    }

    /** A finding on the file as a whole. */
    public static Finding ofFile(Reason reason, String excerpt) {
        return new Finding(0, "", reason, excerpt, 0);
    }

    /** A finding on a line, or on an item that begins there. */
    public static Finding at(int line, Reason reason, String excerpt) {
        return new Finding(line, "", reason, excerpt, 0);
    }

    /** The same finding, in a file of a package. */
    public Finding in(String member) {
        return new Finding(member, line, column, reason, excerpt, otherLine);
    }

    static String shortened(String text) {
        // a cell may hold megabytes: no more of it is looked at than can be shown
        String part = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        part = part.strip().replaceAll("\\s+", " ");
        return part.codePointCount(0, part.length()) > EXCERPT
                ? part.substring(0, part.offsetByCodePoints(0, EXCERPT)) + "…"
                : part;
    }
}
