package org.chizheng.exams.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.chizheng.exams.Conduct;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The conduct of an exam in the columns of its row. */
final class ConductColumns {

    static final String FIELDS = """
            shuffle_questions = :shuffleQuestions, shuffle_options = :shuffleOptions, full_screen = :fullScreen,
            count_leaving = :countLeaving, check_identity = :checkIdentity, ask_code = :askCode,
            addresses = :addresses, browser_keys = :browserKeys""";

    private ConductColumns() {}

    static StatementSpec params(StatementSpec sql, Conduct conduct) {
        return sql.param("shuffleQuestions", conduct.shufflesQuestions())
                .param("shuffleOptions", conduct.shufflesOptions())
                .param("fullScreen", conduct.asksFullScreen())
                .param("countLeaving", conduct.countsLeaving())
                .param("checkIdentity", conduct.checksIdentity())
                .param("askCode", conduct.asksCode())
                .param("addresses", joined(conduct.addresses()))
                .param("browserKeys", joined(conduct.browserKeys()));
    }

    static Conduct read(ResultSet row) throws SQLException {
        return new Conduct(
                row.getBoolean("shuffle_questions"),
                row.getBoolean("shuffle_options"),
                row.getBoolean("full_screen"),
                row.getBoolean("count_leaving"),
                row.getBoolean("check_identity"),
                row.getBoolean("ask_code"),
                lines(row.getString("addresses")),
                lines(row.getString("browser_keys")));
    }

    private static @Nullable String joined(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}
