package org.chizheng.certificates.document;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on a document; the card is in Chinese whatever the language of the screen. */
final class DocumentTexts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "org.chizheng.certificates.document.document",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private DocumentTexts() {}

    static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.SIMPLIFIED_CHINESE).format(arguments);
    }

    static String day(LocalDate day) {
        return text("day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The words for a category; one that nobody knows stands as it is. */
    static String category(String code) {
        String key = "category." + code;
        return BUNDLE.containsKey(key) ? text(key) : code;
    }
}
