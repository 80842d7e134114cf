package org.chizheng.sittings.saving;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.chizheng.sittings.Answer;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.PaperShape;
import org.chizheng.sittings.PaperShapes;
import org.chizheng.sittings.SittingSettings;
import org.chizheng.sittings.Ticket;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;

/**
 * Saves answers: many callers share one transaction, each is told when it is on disk. The queues are bounded; when
 * they are full, callers are told to come back rather than kept waiting. At shutdown the queues are drained.
 */
@Service
public class AnswerSaving implements SmartLifecycle {

    private final PaperShapes shapes;
    private final AnswerGroup group;
    private final SittingSettings settings;
    private final Clock clock;
    private volatile List<Committer> committers = List.of();

    AnswerSaving(PaperShapes shapes, AnswerGroup group, SittingSettings settings, Clock clock) {
        this.shapes = shapes;
        this.group = group;
        this.settings = settings;
        this.clock = clock;
    }

    /** Puts answers on their way; the future tells what became of them, after the commit and never before. */
    public CompletableFuture<SaveOutcome> save(AttemptId attempt, Ticket ticket, long lease, List<Answer> answers) {
        // before anything that may take time: what was received within the grace counts
        Instant arrived = clock.instant();
        Optional<PaperShape> shape = shapes.of(attempt, ticket);
        if (shape.isEmpty()) {
            return CompletableFuture.completedFuture(new SaveOutcome.UnknownAttempt());
        }
        List<Answer> canonical = answers.stream().map(shape.get()::canonical).toList();
        SaveRequest request = new SaveRequest(attempt, ticket.hash(), lease, canonical, shape.get(), arrived);
        List<Committer> running = committers;
        if (running.isEmpty()) {
            return CompletableFuture.completedFuture(new SaveOutcome.TooBusy());
        }
        // one attempt always meets the same committer, so that two groups of this node never want the same row
        return running.get((int) (attempt.value() % running.size())).take(request);
    }

    @Override
    public void start() {
        List<Committer> started = new ArrayList<>();
        for (int i = 0; i < settings.committers(); i++) {
            started.add(
                    new Committer("answers-" + i, group, settings.queue() / settings.committers(), settings.group()));
        }
        committers = List.copyOf(started);
    }

    @Override
    public void stop() {
        List<Committer> running = committers;
        committers = List.of();
        running.forEach(Committer::drain);
    }

    @Override
    public boolean isRunning() {
        return !committers.isEmpty();
    }

    /** Stops after the web server, whose last requests still want their answers saved. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096;
    }
}
