package org.chizheng.questionbank;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes which questions a transaction changed, as its last act. Numbers are taken under the lock of the change clock,
 * which ends with the transaction: whoever has read up to a number has seen everything before it.
 */
@Component
class ChangeLog implements QuestionChanges {

    private static final int CHUNK = 500;

    private final JdbcTemplate jdbc;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    ChangeLog(JdbcTemplate jdbc, EntityManager entities, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.events = events;
    }

    @Override
    public void note(Collection<QuestionId> questions) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("questions change within transactions only");
        }
        for (TransactionSynchronization known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof AtCommit here && here.log().equals(this)) {
                here.changed().addAll(questions);
                return;
            }
        }
        TransactionSynchronizationManager.registerSynchronization(new AtCommit(this, new LinkedHashSet<>(questions)));
    }

    /**
     * Holds back other writers until the end of the running transaction.
     *
     * @return the latest number; a plain read might still see an older one
     */
    long lock() {
        Long latest =
                jdbc.queryForObject("SELECT latest FROM question_change_clock WHERE id = 1 FOR UPDATE", Long.class);
        return latest == null ? 0 : latest;
    }

    @Override
    public long latest() {
        Long latest = jdbc.queryForObject("SELECT latest FROM question_change_clock WHERE id = 1", Long.class);
        return latest == null ? 0 : latest;
    }

    private void write(Set<QuestionId> changed) {
        // everything else first: from here on other writers wait
        entities.flush();
        long number = lock();
        jdbc.update("UPDATE question_change_clock SET latest = ? WHERE id = 1", number + changed.size());
        List<QuestionId> all = List.copyOf(changed);
        for (int start = 0; start < all.size(); start += CHUNK) {
            List<QuestionId> chunk = all.subList(start, Math.min(all.size(), start + CHUNK));
            replace(chunk, number + start);
        }
    }

    private void replace(List<QuestionId> chunk, long before) {
        Object[] ids = chunk.stream().map(QuestionId::value).toArray();
        String marks = String.join(",", Collections.nCopies(ids.length, "?"));
        jdbc.update("DELETE FROM question_changes WHERE question_id IN (" + marks + ")", ids);
        List<Object[]> rows = new ArrayList<>(ids.length);
        for (int i = 0; i < ids.length; i++) {
            rows.add(new Object[] {ids[i], before + i + 1});
        }
        jdbc.batchUpdate("INSERT INTO question_changes (question_id, sequence_number) VALUES (?, ?)", rows);
    }

    /** The questions that one transaction changed. */
    private record AtCommit(ChangeLog log, Set<QuestionId> changed) implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!changed.isEmpty()) {
                log.write(changed);
            }
        }

        @Override
        public void afterCommit() {
            log.events.publishEvent(new QuestionsChanged());
        }
    }
}
