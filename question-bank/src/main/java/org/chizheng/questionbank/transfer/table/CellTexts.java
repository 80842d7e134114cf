package org.chizheng.questionbank.transfer.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Several texts in one cell: lines, or what stands between bars; within one of them alternatives between semicolons, of
 * half or full width. A backslash takes the meaning from what follows; {@code \n} is a line break within a text.
 */
final class CellTexts {

    /** What ends a line of a cell. */
    static final String LINES = "|｜\n\r";

    /** What stands between alternatives. */
    static final String ALTERNATIVES = ";；";

    private static final String MEANING = LINES + ALTERNATIVES + "\\";

    private CellTexts() {}

    /** The texts between the separators, with their backslashes; blank ones are left out. */
    static List<String> split(String cell, String separators) {
        List<String> texts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || separators.indexOf(cell.charAt(i)) >= 0) {
                String text = cell.substring(begin, i).strip();
                if (!text.isEmpty()) {
                    texts.add(text);
                }
                begin = i + 1;
            } else if (cell.charAt(i) == '\\' && i + 1 < cell.length()) {
                i++;
            }
        }
        return texts;
    }

    /** The text without the backslashes that took a meaning away; others stay. */
    static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (one == '\\' && (next == 'n' || MEANING.indexOf(next) >= 0)) {
                plain.append(next == 'n' ? '\n' : next);
                i++;
            } else {
                plain.append(one);
            }
        }
        return plain.toString();
    }

    /** The text with backslashes before the separators that must not separate it. */
    static String escape(String text, String separators) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '\n') {
                escaped.append("\\n");
            } else {
                escaped.append(one == '\\' || separators.indexOf(one) >= 0 ? "\\" : "")
                        .append(one);
            }
        }
        return escaped.toString();
    }
}
