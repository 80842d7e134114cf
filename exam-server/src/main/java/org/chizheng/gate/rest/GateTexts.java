package org.chizheng.gate.rest;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.chizheng.gate.Reason;
import org.jspecify.annotations.Nullable;

/** Texts of the gate's answers: Chinese, unless the asking system prefers English. */
final class GateTexts {

    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private GateTexts(Locale locale) {
        this.locale = locale;
    }

    /** In the language that the header asks for. */
    static GateTexts preferredBy(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return new GateTexts(Locale.SIMPLIFIED_CHINESE);
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LOCALES);
            return new GateTexts(Locale.ENGLISH.equals(found) ? found : Locale.SIMPLIFIED_CHINESE);
        } catch (IllegalArgumentException malformed) {
            return new GateTexts(Locale.SIMPLIFIED_CHINESE);
        }
    }

    String of(Reason reason) {
        return text("reasons", reason.name());
    }

    String of(FieldFault.Kind kind) {
        return text("gateapi", "fault." + kind.name());
    }

    String title(String problem) {
        return text("gateapi", "title." + problem);
    }

    private String text(String bundle, String key) {
        return ResourceBundle.getBundle("i18n." + bundle, locale, NO_FALLBACK).getString(bundle + "." + key);
    }
}
