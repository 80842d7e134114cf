package org.chizheng.questionbank.statutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A law with all versions in the register.
 *
 * @param name as its latest version has it
 * @param versions latest first, by the day from which they are in force
 */
public record Statute(StatuteId id, String name, List<StatuteVersion> versions) {

    static final Comparator<StatuteVersion> LATEST_FIRST = Comparator.comparing(StatuteVersion::effective)
            .thenComparing(StatuteVersion::adopted)
            .reversed();

    /** Puts the versions in order. */
    public Statute {
        versions = versions.stream().sorted(LATEST_FIRST).toList();
    }

    /** The version in force on a day; empty if none was yet. A version is in force until the next one is. */
    public Optional<StatuteVersion> inForce(LocalDate on) {
        return versions.stream()
                .filter(version -> !version.effective().isAfter(on))
                .findFirst();
    }

    /** The version that was in force before another one; empty if there is none. */
    public Optional<StatuteVersion> before(StatuteVersion version) {
        return versions.stream()
                .filter(other -> LATEST_FIRST.compare(other, version) > 0)
                .findFirst();
    }
}
