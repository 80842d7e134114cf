package org.chizheng.ui.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Language and colour scheme of this browser, kept in cookies so that the next page starts right. */
final class Preferences {

    private static final String LANGUAGE = "chz-lang";
    private static final String SCHEME = "chz-scheme";
    private static final int ONE_YEAR_SECONDS = 365 * 24 * 3600;

    private Preferences() {}

    /** The chosen language; Chinese unless English was chosen. */
    static Locale language(VaadinRequest request) {
        return "en".equals(cookie(request, LANGUAGE)) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** {@code light}, {@code dark}, or {@code auto} to follow the device. */
    static String scheme(VaadinRequest request) {
        String scheme = cookie(request, SCHEME);
        return scheme != null && (scheme.equals("light") || scheme.equals("dark")) ? scheme : "auto";
    }

    static void keepLanguage(Locale locale) {
        keep(LANGUAGE, locale.getLanguage());
    }

    static void keepScheme(String scheme) {
        keep(SCHEME, scheme);
    }

    private static void keep(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR_SECONDS);
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }

    private static @Nullable String cookie(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return null;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name)) {
                return cookie.getValue();
            }
        }
        return null;
    }
}
