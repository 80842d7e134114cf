package org.chizheng.questionbank.drawing;

import java.util.List;
import org.chizheng.questionbank.BankEvent;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionChanges;
import org.chizheng.questionbank.QuestionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps enemies in the database; every change is one of the bank, so that copies of it hear of it. */
@Service
class EnemyKeeping implements Enemies {

    private final JdbcTemplate jdbc;
    private final QuestionBank bank;
    private final QuestionChanges changes;
    private final ApplicationEventPublisher events;

    EnemyKeeping(JdbcTemplate jdbc, QuestionBank bank, QuestionChanges changes, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.bank = bank;
        this.changes = changes;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Question> of(Curator by, QuestionId question) {
        by.requireAny();
        if (bank.find(by, question).isEmpty()) {
            return List.of();
        }
        List<QuestionId> enemies = jdbc.query(
                "SELECT enemy_id FROM question_enemies WHERE question_id = ? ORDER BY enemy_id",
                (row, n) -> new QuestionId(row.getLong(1)),
                question.value());
        return bank.find(by, enemies);
    }

    @Override
    @Transactional
    public Outcome oppose(Curator by, QuestionId one, QuestionId other) {
        by.require(Duty.AUTHOR);
        if (one.equals(other)) {
            return Outcome.SAME_QUESTION;
        }
        if (!mayJudge(by, one, other)) {
            return Outcome.OUT_OF_SCOPE;
        }
        lock(one, other);
        int added = add(one.value(), other.value()) + add(other.value(), one.value());
        return added == 0 ? Outcome.NOTHING_NEW : told(new BankEvent.EnemiesMade(by, List.of(one, other)));
    }

    @Override
    @Transactional
    public Outcome reconcile(Curator by, QuestionId one, QuestionId other) {
        by.require(Duty.AUTHOR);
        if (!mayJudge(by, one, other)) {
            return Outcome.OUT_OF_SCOPE;
        }
        int removed = jdbc.update(
                "DELETE FROM question_enemies WHERE question_id = ? AND enemy_id = ? OR question_id = ? AND enemy_id = ?",
                one.value(),
                other.value(),
                other.value(),
                one.value());
        return removed == 0 ? Outcome.NOTHING_NEW : told(new BankEvent.EnemiesReconciled(by, List.of(one, other)));
    }

    /** Two authors who mean the same pair come one after the other. */
    private void lock(QuestionId one, QuestionId other) {
        jdbc.queryForList(
                "SELECT id FROM questions WHERE id IN (?, ?) ORDER BY id FOR UPDATE",
                Long.class,
                one.value(),
                other.value());
    }

    private int add(long question, long enemy) {
        return jdbc.update("""
                INSERT INTO question_enemies (question_id, enemy_id)
                SELECT q.id, ? FROM questions q WHERE q.id = ? AND NOT EXISTS (
                    SELECT 1 FROM question_enemies e WHERE e.question_id = ? AND e.enemy_id = ?)
                """, enemy, question, question, enemy);
    }

    private boolean mayJudge(Curator by, QuestionId one, QuestionId other) {
        List<Question> both = bank.find(by, List.of(one, other));
        return both.size() == 2 && both.stream().anyMatch(question -> by.keeps(question.organisationPath()));
    }

    private Outcome told(BankEvent event) {
        changes.note(event.questions());
        events.publishEvent(event);
        return Outcome.DONE;
    }
}
