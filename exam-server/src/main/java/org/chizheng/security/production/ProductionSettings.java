package org.chizheng.security.production;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.chizheng.officers.identity.MasterSecret;
import org.springframework.core.env.PropertyResolver;

/** What can be told from the settings alone, before anything is opened. */
final class ProductionSettings {

    private static final int SHORTEST_PASSWORD = 12;
    private static final int FEWEST_DIFFERENT = 10;
    private static final Set<String> WELL_KNOWN =
            Set.of("chizheng", "password", "changeme", "secret", "mysql", "redis", "root", "admin");

    private ProductionSettings() {}

    static Set<ProductionFault> faults(PropertyResolver settings) {
        Set<ProductionFault> faults = EnumSet.noneOf(ProductionFault.class);
        note(faults, ProductionFault.DEMO_DATA, settings.getProperty("chizheng.demo", Boolean.class, false));
        String url = text(settings, "spring.datasource.url");
        note(
                faults,
                ProductionFault.EMBEDDED_DATABASE,
                !url.startsWith("jdbc:mysql:") && !url.startsWith("jdbc:mariadb:"));
        noteSecret(faults, text(settings, "chizheng.secret"));
        note(faults, ProductionFault.DATABASE_PASSWORD_WEAK, isWeak(text(settings, "spring.datasource.password")));
        if (text(settings, "chizheng.redis.host").isBlank()) {
            faults.add(ProductionFault.REDIS_MISSING);
        } else {
            note(faults, ProductionFault.REDIS_PASSWORD_WEAK, isWeak(text(settings, "chizheng.redis.password")));
        }
        String address = text(settings, "chizheng.public-url");
        boolean onThisMachine = address.startsWith("http://127.0.0.1") || address.startsWith("http://localhost");
        note(faults, ProductionFault.PUBLIC_ADDRESS_MISSING, !address.startsWith("https://") && !onThisMachine);
        boolean secure = settings.getProperty("server.servlet.session.cookie.secure", Boolean.class, false);
        note(faults, ProductionFault.COOKIES_NOT_SECURE, !secure && !onThisMachine);
        return faults;
    }

    private static void noteSecret(Set<ProductionFault> faults, String secret) {
        if (secret.isBlank()) {
            faults.add(ProductionFault.SECRET_MISSING);
        } else if (secret.length() < MasterSecret.SHORTEST) {
            faults.add(ProductionFault.SECRET_TOO_SHORT);
        } else if (secret.chars().distinct().count() < FEWEST_DIFFERENT) {
            faults.add(ProductionFault.SECRET_TOO_SIMPLE);
        }
    }

    private static boolean isWeak(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        return password.length() < SHORTEST_PASSWORD
                || WELL_KNOWN.stream()
                        .anyMatch(known -> lower.replaceAll("[^a-z]", "").equals(known));
    }

    private static void note(Set<ProductionFault> faults, ProductionFault fault, boolean holds) {
        if (holds) {
            faults.add(fault);
        }
    }

    private static String text(PropertyResolver settings, String name) {
        return settings.getProperty(name, "");
    }
}
