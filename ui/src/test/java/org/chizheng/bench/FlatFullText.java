package org.chizheng.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.search.Facet;
import org.chizheng.questionbank.search.SearchRequest;

/** What a search is with MySQL's means: one query for the page, and one for the total and all counts together. */
final class FlatFullText {

    private static final Map<Facet, String> COLUMNS = Map.of(
            Facet.STATE, "state",
            Facet.TYPE, "type",
            Facet.DIFFICULTY, "difficulty",
            Facet.SUBJECT, "subject",
            Facet.LAW, "law",
            Facet.AUTHOR, "author");
    private static final String FACETS = "state, type, difficulty, subject, law, author";

    private final Connection connection;

    FlatFullText(Connection connection) {
        this.connection = connection;
    }

    /** Builds the index; false on a server without the parser. */
    boolean index() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE flat_question ADD FULLTEXT INDEX flat_words (words) WITH PARSER ngram");
            statement.execute("ANALYZE TABLE flat_question");
            return true;
        } catch (SQLException missing) {
            System.out.println("no ngram parser on this server: " + missing.getMessage());
            return false;
        }
    }

    /**
     * Fetches the page and counts the facets; returns the total. Empty where the server gives up, because what it
     * collects for a frequent phrase is more than it may keep ({@code innodb_ft_result_cache_limit}).
     */
    OptionalLong page(SearchBench.Asked asked) throws SQLException {
        try {
            return OptionalLong.of(found(asked));
        } catch (SQLException tooLarge) {
            if (String.valueOf(tooLarge.getMessage()).contains("result cache limit")) {
                return OptionalLong.empty();
            }
            throw tooLarge;
        }
    }

    private long found(SearchBench.Asked asked) throws SQLException {
        SearchRequest request = asked.request();
        List<Object> values = new ArrayList<>();
        String words = Arrays.stream(request.words().split(" "))
                .map(word -> "+\"" + word + "\"")
                .collect(Collectors.joining(" "));
        values.add(words);
        String where = " FROM flat_question WHERE MATCH (words) AGAINST (? IN BOOLEAN MODE)" + narrowed(asked, values);
        List<Object> ranked = new ArrayList<>(List.of(words));
        ranked.addAll(values);
        read(
                "SELECT id, words, MATCH (words) AGAINST (? IN BOOLEAN MODE) AS score" + where
                        + " ORDER BY score DESC, id DESC LIMIT " + request.limit(),
                ranked,
                row -> 1);
        Map<String, Long> counts = new HashMap<>();
        return read("SELECT COUNT(*), " + FACETS + where + " GROUP BY " + FACETS, values, row -> {
            for (int column = 2; column <= 1 + COLUMNS.size(); column++) {
                counts.merge(column + row.getString(column), row.getLong(1), Long::sum);
            }
            return row.getLong(1);
        });
    }

    /** How many there really are, by reading every text. */
    long exact(SearchBench.Asked asked) throws SQLException {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder("SELECT COUNT(*) FROM flat_question WHERE 1 = 1");
        for (String word : asked.request().words().split(" ")) {
            where.append(" AND words LIKE ?");
            values.add("%" + word + "%");
        }
        return read(where + narrowed(asked, values), values, row -> row.getLong(1));
    }

    /** The filters and what may be seen. */
    private static String narrowed(SearchBench.Asked asked, List<Object> values) {
        StringBuilder where = new StringBuilder();
        OrganisationScope scope = new OrganisationScope(asked.by().organisationPath());
        where.append(" AND (organisation_path LIKE ?");
        values.add(scope.path() + "%");
        if (!scope.above().isEmpty()) {
            where.append(" OR organisation_path IN (")
                    .append(marks(scope.above().size()))
                    .append(')');
            values.addAll(scope.above());
        }
        where.append(')');
        for (Map.Entry<Facet, Set<String>> filter : asked.request().filters().entrySet()) {
            where.append(" AND ")
                    .append(COLUMNS.get(filter.getKey()))
                    .append(" IN (")
                    .append(marks(filter.getValue().size()))
                    .append(')');
            values.addAll(filter.getValue());
        }
        return where.toString();
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** Reads a row and says what it adds to the sum. */
    private interface Row {

        long read(ResultSet row) throws SQLException;
    }

    private long read(String sql, List<Object> values, Row each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            long sum = 0;
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    sum += each.read(row);
                }
            }
            return sum;
        }
    }
}
