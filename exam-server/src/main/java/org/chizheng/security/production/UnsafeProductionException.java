package org.chizheng.security.production;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a production system does not start. */
class UnsafeProductionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<ProductionFault> faults;

    UnsafeProductionException(Set<ProductionFault> faults) {
        super("refusing to start in production: " + faults);
        this.faults = Set.copyOf(faults);
    }

    /** The faults, each in plain words with what to do about it. */
    String inPlainWords() {
        return words(faults);
    }

    private static String words(Collection<ProductionFault> faults) {
        Properties words = new Properties();
        try (InputStream file = UnsafeProductionException.class.getResourceAsStream("/production-faults.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return faults.stream()
                .sorted()
                .map(fault -> "- " + words.getProperty(fault.name(), fault.name()))
                .collect(Collectors.joining("\n"));
    }
}
