package org.chizheng.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * All texts of the screens: one bundle a feature below {@code i18n/}, Chinese first, English second. The part of a key
 * before its first dot names the bundle: {@code officers.import.title} stands in {@code i18n/officers_zh_CN.properties}.
 */
@Component
class Bundles implements I18NProvider {

    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("a text key starts with its bundle and a dot, was " + key);
        }
        String pattern = bundle(key.substring(0, dot), locale).getString(key);
        return params.length == 0 ? pattern : new MessageFormat(pattern, locale).format(params);
    }

    private static ResourceBundle bundle(String feature, Locale locale) {
        Locale provided = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        try {
            return ResourceBundle.getBundle("i18n." + feature, provided, noFallback);
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("no bundle i18n/" + feature + " for " + provided, missing);
        }
    }
}
