package org.chizheng.questionbank.transfer.markup;

/** Stars in the accepted answers of Moodle, which stand for any text unless a backslash stands before them. */
public final class Wildcards {

    private Wildcards() {}

    /** Whether a star stands for any text. */
    public static boolean in(String answer) {
        for (int star = answer.indexOf('*'); star >= 0; star = answer.indexOf('*', star + 1)) {
            if (star == 0 || answer.charAt(star - 1) != '\\') {
                return true;
            }
        }
        return false;
    }

    /** The answer with a backslash before each star. */
    public static String escape(String text) {
        return text.replace("*", "\\*");
    }

    /** The text behind an answer without wildcards. */
    public static String unescape(String answer) {
        return answer.replace("\\*", "*");
    }
}
