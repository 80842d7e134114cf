package org.chizheng.officers.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Staffing;

/** The words that stand in files, as {@code officers-intake.properties} lists them. */
final class Vocabulary {

    static final List<String> GENDERS = List.of("1", "2", "0", "9");

    private final Properties words = new Properties();
    private final Map<String, IntakeColumn> columns;
    private final Map<String, String> genders;
    private final Map<String, Staffing> staffings;
    private final Map<String, EnforcementDomain> domains;

    Vocabulary() {
        try (InputStream file = Vocabulary.class.getResourceAsStream("/officers-intake.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        columns = index(List.of(IntakeColumn.values()), column -> "column." + column.name());
        genders = index(GENDERS, gender -> "gender." + gender);
        staffings = index(List.of(Staffing.values()), staffing -> "staffing." + staffing.name());
        domains = index(List.of(EnforcementDomain.values()), domain -> "domain." + domain.name());
    }

    Optional<IntakeColumn> column(String heading) {
        return Optional.ofNullable(columns.get(plain(heading)));
    }

    Optional<String> gender(String word) {
        return Optional.ofNullable(genders.get(plain(word)));
    }

    Optional<Staffing> staffing(String word) {
        return Optional.ofNullable(staffings.get(plain(word)));
    }

    Optional<EnforcementDomain> domain(String word) {
        return Optional.ofNullable(domains.get(plain(word)));
    }

    /** The word that a template writes. */
    String first(String key) {
        return all(key).getFirst();
    }

    private List<String> all(String key) {
        String listed = words.getProperty(key);
        if (listed == null) {
            throw new IllegalStateException("officers-intake.properties lacks " + key);
        }
        return Arrays.asList(listed.split("\\|", -1));
    }

    private <T> Map<String, T> index(List<T> meanings, Function<T, String> key) {
        Map<String, T> index = new HashMap<>();
        for (T meaning : meanings) {
            all(key.apply(meaning)).forEach(word -> index.put(plain(word), meaning));
        }
        return index;
    }

    /** Full-width letters, spaces, asterisks of required columns and remarks in brackets do not matter. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replaceAll("\\(.*?\\)", "")
                .replaceAll("[\\s*]", "")
                .toLowerCase(Locale.ROOT);
    }
}
