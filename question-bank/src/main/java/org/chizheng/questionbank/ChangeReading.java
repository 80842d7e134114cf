package org.chizheng.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the change table. */
@Service
@Transactional(readOnly = true)
class ChangeReading implements ChangeFeed {

    private final JdbcTemplate jdbc;
    private final ChangeLog log;
    private final StoredQuestions questions;
    private final QuestionAssembly assembly;

    ChangeReading(JdbcTemplate jdbc, ChangeLog log, StoredQuestions questions, QuestionAssembly assembly) {
        this.jdbc = jdbc;
        this.log = log;
        this.questions = questions;
        this.assembly = assembly;
    }

    @Override
    @Transactional
    public String bank() {
        jdbc.update(
                "UPDATE question_change_clock SET bank = ? WHERE id = 1 AND bank IS NULL",
                UUID.randomUUID().toString());
        // a locking read, because another node may have named the bank after this transaction began
        String bank =
                jdbc.queryForObject("SELECT bank FROM question_change_clock WHERE id = 1 FOR UPDATE", String.class);
        if (bank == null) {
            throw new IllegalStateException("the change clock of the item bank is missing");
        }
        return bank;
    }

    @Override
    public long latest() {
        return log.latest();
    }

    @Override
    public long remaining(long after) {
        Long remaining = jdbc.queryForObject(
                "SELECT COUNT(*) FROM question_changes WHERE sequence_number > ?", Long.class, after);
        return remaining == null ? 0 : remaining;
    }

    @Override
    public Part after(long number, int limit) {
        List<Long> ids = new ArrayList<>();
        long[] last = {number};
        RowCallbackHandler collect = row -> {
            ids.add(row.getLong(1));
            last[0] = row.getLong(2);
        };
        jdbc.query("""
                SELECT question_id, sequence_number FROM question_changes
                WHERE sequence_number > ? ORDER BY sequence_number LIMIT ?
                """, collect, number, limit);
        return new Part(assembly.of(questions.findAllById(ids)), last[0]);
    }
}
