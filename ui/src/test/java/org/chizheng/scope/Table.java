package org.chizheng.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chizheng.officers.Role;

/**
 * One of the tables below {@code scope/}: a line per thing, {@code name | who | what a foreign organisation gets |
 * remark}. Who: {@code anybody} (nobody has to be signed in), {@code everybody} (any account), {@code key:SCOPE} (an API
 * key), or roles. {@code #} starts a comment.
 */
record Table(String file, Map<String, Line> lines) {

    /** Who and what of one thing. */
    record Line(String name, String who, String foreign, String remark) {

        boolean anybody() {
            return who.equals("anybody");
        }

        boolean everybody() {
            return who.equals("everybody");
        }

        /** The roles that may, all for everybody. */
        Set<Role> roles() {
            if (anybody() || everybody()) {
                return EnumSet.allOf(Role.class);
            }
            EnumSet<Role> roles = EnumSet.noneOf(Role.class);
            Arrays.stream(who.split(",")).map(String::strip).map(Role::valueOf).forEach(roles::add);
            return roles;
        }
    }

    static Table of(String file) {
        Map<String, Line> lines = new LinkedHashMap<>();
        try (InputStream in = Table.class.getResourceAsStream("/scope/" + file)) {
            assertThat(in).as(file).isNotNull();
            for (String text : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (text.isBlank() || text.startsWith("#")) {
                    continue;
                }
                List<String> cells =
                        Arrays.stream(text.split("\\|")).map(String::strip).toList();
                assertThat(cells).as(text).hasSizeBetween(3, 4);
                Line line = new Line(cells.get(0), cells.get(1), cells.get(2), cells.size() > 3 ? cells.get(3) : "");
                assertThat(lines.put(line.name(), line))
                        .as("twice in " + file + ": " + line.name())
                        .isNull();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Table(file, lines);
    }

    Line line(String name) {
        return lines.get(name);
    }

    /** Fails for what has no line and for lines of what is no more. */
    void covers(Collection<String> names) {
        TreeSet<String> without = new TreeSet<>(names);
        without.removeAll(lines.keySet());
        assertThat(without).as("without a line in scope/" + file).isEmpty();
        TreeSet<String> gone = new TreeSet<>(lines.keySet());
        gone.removeAll(names);
        assertThat(gone).as("only in scope/" + file).isEmpty();
    }
}
