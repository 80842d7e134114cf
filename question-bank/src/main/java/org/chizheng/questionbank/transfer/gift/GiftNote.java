package org.chizheng.questionbank.transfer.gift;

import java.util.function.Consumer;

/**
 * Something in brackets in a comment before a question, as {@code [tag:…]}; systems that do not know it see a comment.
 *
 * @param name what it is
 * @param words what it says, without its backslashes
 */
record GiftNote(String name, String words) {

    static final String TAG = "tag";
    static final String CRITERION = "criterion";

    /** The note for a comment; a backslash stands before what would end it, and line breaks are {@code \n}. */
    static String written(String name, String words) {
        String escaped = words.replace("\\", "\\\\").replace("]", "\\]").replaceAll("\\R", "\\\\n");
        return " [" + name + ":" + escaped + "]";
    }

    /** Finds the notes of a comment. */
    static void each(String comment, Consumer<GiftNote> taker) {
        int open = comment.indexOf('[');
        while (open >= 0) {
            int close = Gift.find(comment, "]", open);
            int colon = comment.indexOf(':', open);
            String name = colon < 0 ? "" : comment.substring(open + 1, colon);
            boolean known = name.equals(TAG) || name.equals(CRITERION);
            if (known && close > colon) {
                taker.accept(new GiftNote(name, unescape(comment.substring(colon + 1, close))));
            }
            open = comment.indexOf('[', known && close > colon ? close : open + 1);
        }
    }

    private static String unescape(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            boolean escaped = words.charAt(i) == '\\' && i + 1 < words.length();
            char one = escaped ? words.charAt(++i) : words.charAt(i);
            plain.append(escaped && one == 'n' ? '\n' : one);
        }
        return plain.toString();
    }
}
