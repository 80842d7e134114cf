package org.chizheng.questionbank.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.search.SearchRequest.Order;
import org.chizheng.questionbank.search.SearchRequest.UsedSince;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The searches that people keep, each account its own. */
@Service
@Transactional
public class SavedSearches {

    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 40;

    /** Most searches of one account. */
    public static final int MOST = 50;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<Facet, Set<String>>> FILTERS = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final Clock clock;

    SavedSearches(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Why a search is not kept. */
    public enum Refusal {
        NAME_MISSING,
        NAME_TOO_LONG,
        TOO_MANY
    }

    /** The curator's searches by name. */
    @Transactional(readOnly = true)
    public List<SavedSearch> of(Curator by) {
        return jdbc.query(
                "SELECT * FROM saved_searches WHERE account = ? ORDER BY name",
                (row, number) -> new SavedSearch(
                        row.getString("name"),
                        row.getString("words"),
                        JSON.readValue(row.getString("filters"), FILTERS),
                        used(row),
                        Order.valueOf(row.getString("sort_order"))),
                by.account());
    }

    private static @Nullable UsedSince used(ResultSet row) throws SQLException {
        LocalDateTime since = row.getObject("used_since", LocalDateTime.class);
        return since == null ? null : new UsedSince(since.toInstant(ZoneOffset.UTC), row.getBoolean("not_used"));
    }

    /**
     * Keeps a search in place of one of the same name.
     *
     * @return why not; empty if it is kept
     */
    public Optional<Refusal> keep(Curator by, SavedSearch search) {
        String name = search.name().strip();
        if (name.isEmpty()) {
            return Optional.of(Refusal.NAME_MISSING);
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            return Optional.of(Refusal.NAME_TOO_LONG);
        }
        remove(by, name);
        Integer known = jdbc.queryForObject(
                "SELECT COUNT(*) FROM saved_searches WHERE account = ?", Integer.class, by.account());
        if (known != null && known >= MOST) {
            return Optional.of(Refusal.TOO_MANY);
        }
        // what is longer would be cut by the search anyway
        SearchRequest request =
                new SearchRequest(search.words(), search.filters(), search.used(), search.order(), 0, 1);
        UsedSince used = request.used();
        jdbc.update(
                "INSERT INTO saved_searches (account, name, words, filters, used_since, not_used, sort_order, saved_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                by.account(),
                name,
                request.words(),
                JSON.writeValueAsString(request.filters()),
                used == null ? null : LocalDateTime.ofInstant(used.when(), ZoneOffset.UTC),
                used != null && used.not(),
                request.order().name(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        return Optional.empty();
    }

    /** Forgets a search; nothing happens if there is none of that name. */
    public void remove(Curator by, String name) {
        jdbc.update("DELETE FROM saved_searches WHERE account = ? AND name = ?", by.account(), name);
    }
}
