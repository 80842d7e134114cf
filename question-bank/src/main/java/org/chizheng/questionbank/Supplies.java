package org.chizheng.questionbank;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Keeps the latest supplies in memory for as long as the bank does not change. */
@Component
class Supplies {

    private static final int KEPT = 64;

    private final JdbcTemplate jdbc;
    private final ChangeLog changes;
    private final Map<Supply.Key, Supply> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Supply.Key, Supply> eldest) {
            return size() > KEPT;
        }
    };

    Supplies(JdbcTemplate jdbc, ChangeLog changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** The supply as of now. */
    Supply of(Supply.Key key) {
        long latest = changes.latest();
        synchronized (kept) {
            Supply known = kept.get(key);
            if (known != null && known.asOf() == latest) {
                return known;
            }
        }
        Supply fresh = load(key, latest);
        synchronized (kept) {
            kept.put(key, fresh);
        }
        return fresh;
    }

    private Supply load(Supply.Key key, long latest) {
        List<String> above = new OrganisationScope(key.path()).above();
        String marks = String.join(",", Collections.nCopies(above.size() + 1, "?"));
        String sql = """
                SELECT version_id, letters FROM questions
                WHERE state = 'APPROVED' AND type = ? AND subject = ?
                AND (organisation_path LIKE ? OR organisation_path IN (%s))
                ORDER BY id
                """.formatted(marks);
        Object[] arguments = new Object[above.size() + 4];
        arguments[0] = key.type().name();
        arguments[1] = key.subject();
        arguments[2] = key.path() + "%";
        arguments[3] = key.path();
        System.arraycopy(above.toArray(), 0, arguments, 4, above.size());
        Ids ids = new Ids();
        RowCallbackHandler collect =
                row -> ids.add(row.getLong(1), row.getString(2).intern());
        jdbc.query(sql, collect, arguments);
        return new Supply(latest, ids.versions(), ids.letters());
    }

    /** Arrays that grow. */
    private static final class Ids {

        private long[] versions = new long[256];
        private String[] letters = new String[256];
        private int size;

        void add(long version, String optionLetters) {
            if (size == versions.length) {
                versions = Arrays.copyOf(versions, size * 2);
                letters = Arrays.copyOf(letters, size * 2);
            }
            versions[size] = version;
            letters[size++] = optionLetters;
        }

        long[] versions() {
            return Arrays.copyOf(versions, size);
        }

        String[] letters() {
            return Arrays.copyOf(letters, size);
        }
    }
}
