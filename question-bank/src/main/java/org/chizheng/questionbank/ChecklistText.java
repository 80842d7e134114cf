package org.chizheng.questionbank;

import java.text.Normalizer;

/** Text as the rules of the checklist compare it. */
final class ChecklistText {

    private ChecklistText() {}

    /** The plain text of HTML without spaces and line breaks, full-width characters made half-width. */
    static String of(String html) {
        return Normalizer.normalize(RichText.plain(html), Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
