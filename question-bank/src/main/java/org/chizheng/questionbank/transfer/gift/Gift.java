package org.chizheng.questionbank.transfer.gift;

import java.util.ArrayList;
import java.util.List;

/** The characters of GIFT that a backslash takes the meaning from. */
final class Gift {

    private static final String CONTROL = "~=#{}:\\";

    private Gift() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '\n') {
                escaped.append("\\n");
            } else {
                escaped.append(CONTROL.indexOf(one) >= 0 ? "\\" : "").append(one);
            }
        }
        return escaped.toString();
    }

    static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one != '\\' || i + 1 == text.length()) {
                plain.append(one);
                continue;
            }
            char next = text.charAt(++i);
            if (next == 'n') {
                plain.append('\n');
            } else {
                plain.append(CONTROL.indexOf(next) >= 0 ? "" : "\\").append(next);
            }
        }
        return plain.toString();
    }

    /** Where the text first has one of the characters, not counting escaped ones; -1 if nowhere. */
    static int find(String text, String wanted, int from) {
        for (int i = from; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '\\') {
                i++;
            } else if (wanted.indexOf(one) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where four hash signs stand; -1 if nowhere. */
    static int generalFeedback(String text) {
        for (int i = find(text, "#", 0); i >= 0; i = find(text, "#", i + 1)) {
            if (text.startsWith("####", i)) {
                return i;
            }
        }
        return -1;
    }

    /** Cuts a text before every one of the characters, not counting escaped ones; what stands before the first goes. */
    static List<String> cut(String text, String before) {
        List<String> parts = new ArrayList<>();
        int start = find(text, before, 0);
        while (start >= 0) {
            int next = find(text, before, start + 1);
            parts.add(text.substring(start, next < 0 ? text.length() : next));
            start = next;
        }
        return parts;
    }
}
