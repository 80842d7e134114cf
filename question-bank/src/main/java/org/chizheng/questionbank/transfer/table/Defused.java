package org.chizheng.questionbank.transfer.table;

/**
 * Cells that a spreadsheet would take for a formula, with an apostrophe before them; reading takes exactly that one
 * away again, so that what stood there comes back.
 */
final class Defused {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Defused() {}

    static String cell(String text) {
        return dangerous(text) ? "'" + text : text;
    }

    static String text(String cell) {
        return cell.startsWith("'") && dangerous(cell) ? cell.substring(1) : cell;
    }

    /** Whether a formula begins here, after any apostrophes. */
    private static boolean dangerous(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return start < text.length() && FORMULA_STARTS.indexOf(text.charAt(start)) >= 0;
    }
}
