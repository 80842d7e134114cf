package org.chizheng.sittings.saving;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.chizheng.sittings.Answer;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.DurableCommits;
import org.chizheng.sittings.PaperShape;
import org.chizheng.sittings.PaperShapes;
import org.chizheng.sittings.SittingSettings;

/** The saving of answers, built by hand, for tests of all that happens to an attempt. */
public final class SavingFixtures {

    private final AnswerGroup group;
    private final SittingSettings settings;
    private final Clock clock;

    public SavingFixtures(DataSource source, DurableCommits durable, SittingSettings settings, Clock clock) {
        this.group = new AnswerGroup(source, durable, settings, clock);
        this.settings = settings;
        this.clock = clock;
    }

    /** Answers on their way into a commit. */
    @SuppressWarnings("ArrayRecordComponent") // a message, never compared
    public record Sent(
            AttemptId attempt,
            byte[] ticketHash,
            long lease,
            List<Answer> answers,
            PaperShape shape,
            Instant arrivedAt) {}

    /** One more node; its threads are not started. */
    public AnswerSaving node(PaperShapes shapes) {
        return new AnswerSaving(shapes, group, settings, clock);
    }

    /** One group at this moment, in the thread of the test. */
    public List<SaveOutcome> commit(List<Sent> sent) throws SQLException {
        KeptConnection connection = group.connection();
        try {
            return group.commit(
                    connection, sent.stream().map(SavingFixtures::request).toList());
        } finally {
            connection.giveBack();
        }
    }

    /** A host that lost its power in the middle of a group: its rows are locked, and it says nothing any more. */
    public void fallSilent(AttemptId attempt) throws SQLException {
        Connection connection = group.connection().open();
        try (PreparedStatement lock = connection.prepareStatement("SELECT id FROM attempt WHERE id = ? FOR UPDATE")) {
            lock.setLong(1, attempt.value());
            lock.execute();
        }
    }

    private static SaveRequest request(Sent sent) {
        return new SaveRequest(
                sent.attempt(), sent.ticketHash(), sent.lease(), sent.answers(), sent.shape(), sent.arrivedAt());
    }
}
