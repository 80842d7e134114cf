package org.chizheng.questionbank.statutes;

import java.text.Normalizer;

/** What of a text counts when texts are compared: not its spaces, nor whether punctuation is wide or narrow. */
final class Wording {

    private Wording() {}

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "")
                .replace('〈', '<')
                .replace('〉', '>')
                .replace('《', '<')
                .replace('》', '>');
    }

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }
}
