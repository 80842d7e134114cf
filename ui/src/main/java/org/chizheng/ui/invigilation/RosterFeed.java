package org.chizheng.ui.invigilation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.Caller;
import org.chizheng.sittings.invigilation.Compensating;
import org.chizheng.sittings.invigilation.Compensation;
import org.chizheng.sittings.invigilation.Roster;
import org.chizheng.sittings.invigilation.RosterState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads the roster of an exam every few seconds for all who watch it on this node; nobody watches, nothing is read. */
@Component
class RosterFeed implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RosterFeed.class);
    private static final int EVERY_SECONDS = 3;

    /** What is read together: who sits, and what is proposed for them. */
    record Reading(RosterState roster, List<Compensation> proposals) {}

    private record Watch(CopyOnWriteArrayList<Consumer<Reading>> watchers, ScheduledFuture<?> timer) {}

    private final Roster roster;
    private final Compensating compensating;
    private final Map<ExamId, Watch> watches = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("roster").factory());

    RosterFeed(Roster roster, Compensating compensating) {
        this.roster = roster;
        this.compensating = compensating;
    }

    /** Reads now, for one who just did something. */
    Reading read(Caller caller, ExamId exam) {
        return new Reading(roster.at(caller, exam), compensating.at(caller, exam));
    }

    /**
     * Tells a watcher of every reading until the answer is run.
     *
     * @param caller who may see the exam; asked once more with every reading
     */
    Runnable watch(Caller caller, ExamId exam, Consumer<Reading> watcher) {
        watches.compute(exam, (id, known) -> {
            Watch watch = known != null ? known : start(caller, id);
            watch.watchers().add(watcher);
            return watch;
        });
        return () -> watches.computeIfPresent(exam, (id, watch) -> {
            watch.watchers().remove(watcher);
            if (!watch.watchers().isEmpty()) {
                return watch;
            }
            watch.timer().cancel(false);
            return null;
        });
    }

    private Watch start(Caller caller, ExamId exam) {
        CopyOnWriteArrayList<Consumer<Reading>> watchers = new CopyOnWriteArrayList<>();
        return new Watch(
                watchers,
                clock.scheduleWithFixedDelay(
                        () -> tell(caller, exam, watchers), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS));
    }

    private void tell(Caller caller, ExamId exam, CopyOnWriteArrayList<Consumer<Reading>> watchers) {
        try {
            Reading reading = read(caller, exam);
            watchers.forEach(watcher -> tell(watcher, reading));
        } catch (RuntimeException failed) {
            LOG.warn("the roster of exam {} was not read; it is tried again", exam.value(), failed);
        }
    }

    /** Whoever cannot be told keeps nobody else from being told: a browser may be gone that has not said so yet. */
    private static void tell(Consumer<Reading> watcher, Reading reading) {
        try {
            watcher.accept(reading);
        } catch (RuntimeException gone) {
            LOG.debug("somebody who watches was not told", gone);
        }
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
