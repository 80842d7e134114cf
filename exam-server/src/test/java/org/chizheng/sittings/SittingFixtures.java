package org.chizheng.sittings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.chizheng.Room;
import org.chizheng.SettableClock;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FakeBank;
import org.chizheng.exams.FakePlaces;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.identity.MasterSecret;
import org.chizheng.security.api.RateLimitFixtures;
import org.chizheng.sittings.ending.Closing;
import org.chizheng.sittings.ending.HandingIn;
import org.chizheng.sittings.entering.ComingTurns;
import org.chizheng.sittings.entering.Entering;
import org.chizheng.sittings.entering.Entry;
import org.chizheng.sittings.incidents.IncidentLog;
import org.chizheng.sittings.incidents.MessageBoard;
import org.chizheng.sittings.page.AttemptReading;
import org.chizheng.sittings.page.Leasing;
import org.chizheng.sittings.page.PageFixtures;
import org.chizheng.sittings.presence.PresenceFixtures;
import org.chizheng.sittings.receipts.ReceiptKey;
import org.chizheng.sittings.saving.AnswerSaving;
import org.chizheng.sittings.saving.SaveOutcome;
import org.chizheng.sittings.saving.SavingFixtures;
import org.chizheng.sittings.steering.Reopening;
import org.chizheng.sittings.steering.RoomPauses;
import org.chizheng.sittings.steering.Steering;
import org.springframework.test.web.servlet.MockMvc;

/** The room of sittings on top of the room of exams, with real transitions to what a test needs. */
public final class SittingFixtures implements AutoCloseable {

    public static final SittingSettings SETTINGS =
            new SittingSettings(Duration.ofSeconds(10), Duration.ofSeconds(60), 2, 512, 64);

    private static final String[] PACKAGES = Stream.of("entering", "page", "ending", "steering", "incidents")
            .map(name -> "org.chizheng.sittings." + name)
            .toArray(String[]::new);

    public static final ReceiptKey KEY = new ReceiptKey(new MasterSecret("a secret of tests, not a secret at all"));

    public final ExamFixtures house;
    public final SettableClock clock;
    public final List<AttemptClosed> closed = new CopyOnWriteArrayList<>();
    public final List<Consumer<AttemptsClosed>> listeners = new ArrayList<>();
    public final Map<AttemptId, EarlierResults.Known> results = new HashMap<>();
    public final Attempts stored;
    public final Entering entering;
    public final Closing closing;
    public final AttemptTable attempts;
    public final AnswerTable answers;
    public final SavingFixtures nodes;
    public final AnswerSaving saving;
    public final HandingIn handingIn;
    public final Leasing leasing;
    public final AttemptReading reading;
    public final PaperShapes shapes;
    public final IncidentLog incidents;
    public final MessageBoard messages;
    public final Steering steering;
    public final Reopening reopening;
    public final RoomPauses pauses;
    public final ComingTurns coming;
    public final Presence presence;
    public final MockMvc rest;

    /** Attempts whose result is struck; those of {@link #results} are published and stay as they are. */
    public final Set<AttemptId> struck = new HashSet<>();

    /** Results as far as sittings know them. */
    private final ResultVoiding voiding = new ResultVoiding() {
        @Override
        public boolean strike(AttemptId attempt) {
            return !results.containsKey(attempt) && struck.add(attempt);
        }

        @Override
        public boolean restore(AttemptId attempt) {
            return !results.containsKey(attempt) && struck.remove(attempt);
        }
    };

    /** Takes results back; those of {@link #results} are published and stay. */
    public ResultWithdrawing withdrawing = attempts ->
            attempts.stream().filter(attempt -> !results.containsKey(attempt)).collect(Collectors.toSet());

    /** Asked before the results that a test set by hand. */
    public EarlierResults earlier = new SetByHand();

    public SittingFixtures(TestDatabase database) throws Exception {
        this(database, database.source());
    }

    SittingFixtures(TestDatabase database, DataSource sourceOfGroups) throws Exception {
        house = new ExamFixtures(database, new FakeBank(60));
        clock = house.clock;
        clock.set(ExamFixtures.OPENS);
        DurableCommits durable = new DurableCommits(sourceOfGroups);
        attempts = new AttemptTable(database.jdbc());
        answers = new AnswerTable(database.jdbc());
        stored = new StoredAttempts(attempts, answers);
        shapes = new PaperShapes(house.exams, attempts);
        house.turns.add(new BegunTurns(attempts));
        presence = PresenceFixtures.remembered(clock);
        nodes = new SavingFixtures(sourceOfGroups, durable, SETTINGS, clock);
        saving = nodes.node(shapes);
        EarlierResults known = new AskedEarlier();
        ResultWithdrawing withdrawn = ids -> withdrawing.withdraw(ids);
        Room room = new Room(PACKAGES)
                .with(database.jdbc(), database.transactions(), clock, SETTINGS, KEY, RateLimitFixtures.local())
                .with(house.exams, house.people, house.profiles)
                .with(durable, attempts, answers, stored, shapes, presence, saving)
                .with(voiding, known, withdrawn)
                .telling(AttemptsClosed.class, this::tell)
                .open();
        entering = room.get(Entering.class);
        closing = room.get(Closing.class);
        handingIn = room.get(HandingIn.class);
        leasing = room.get(Leasing.class);
        reading = room.get(AttemptReading.class);
        incidents = room.get(IncidentLog.class);
        messages = room.get(MessageBoard.class);
        steering = room.get(Steering.class);
        reopening = room.get(Reopening.class);
        pauses = room.get(RoomPauses.class);
        coming = room.get(ComingTurns.class);
        rest = PageFixtures.rest(room);
    }

    private void tell(AttemptsClosed together) {
        listeners.forEach(listener -> listener.accept(together));
        closed.addAll(together.attempts());
    }

    private final class SetByHand implements EarlierResults {

        @Override
        public Map<Integer, Known> published(ExamId exam, OfficerId officer) {
            return attempts.of(exam, officer).stream()
                    .filter(attempt -> results.containsKey(attempt.id()))
                    .collect(Collectors.toMap(
                            Attempt::ordinal, attempt -> Objects.requireNonNull(results.get(attempt.id()))));
        }

        @Override
        public Map<OfficerId, Map<Integer, Known>> published(ExamId exam) {
            return results.keySet().stream()
                    .flatMap(id -> attempts.find(id).stream())
                    .filter(attempt -> attempt.exam().equals(exam))
                    .collect(Collectors.groupingBy(
                            Attempt::officer,
                            Collectors.toMap(
                                    Attempt::ordinal, attempt -> Objects.requireNonNull(results.get(attempt.id())))));
        }
    }

    /** Whatever a test has put there meanwhile. */
    private final class AskedEarlier implements EarlierResults {

        @Override
        public Map<Integer, Known> published(ExamId exam, OfficerId officer) {
            return earlier.published(exam, officer);
        }

        @Override
        public Map<OfficerId, Map<Integer, Known>> published(ExamId exam) {
            return earlier.published(exam);
        }
    }

    /** An exam that is open now, with so many candidates of the county. */
    public ExamId open(ExamPlan plan, int candidates) {
        List<OfficerId> people = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            people.add(house.people.hire(FakePlaces.COUNTY));
        }
        clock.set(plan.opens().minusSeconds(60));
        ExamId id = house.published(plan, people);
        clock.set(plan.opens());
        return id;
    }

    /** The bell rings by the clock of the test; how many it stopped. */
    public int ring() {
        return closing.closeDue(clock.instant());
    }

    /** A candidate's place in the exam. */
    public Entry.Entered enter(ExamId exam, OfficerId officer) {
        Entry entry = entering.enter(house.people.as(officer), exam);
        if (entry instanceof Entry.Entered entered) {
            return entered;
        }
        throw new IllegalStateException("not admitted: " + entry);
    }

    /** A fresh attempt at a fresh exam with one candidate. */
    public Entry.Entered underway() {
        ExamId exam = open(ExamFixtures.plan(), 1);
        return enter(exam, house.exams.candidates(exam).getFirst());
    }

    public long lease(AttemptId id, String place) {
        Leasing.Outcome outcome = leasing.lease(attempts.find(id).orElseThrow(), place, "127.0.0.1", true);
        return ((Leasing.Outcome.Granted) outcome).lease();
    }

    public SaveOutcome save(Entry.Entered entered, long lease, Answer... given) {
        try {
            return saving.save(entered.attempt(), new Ticket(entered.ticket()), lease, List.of(given))
                    .get(10, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The candidate hands in, by a page that tells no hash of its answers. */
    public HandingIn.Outcome handIn(AttemptId id, long lease, long lastSeq) {
        return handingIn.handIn(new HandingIn.Order(id, lease, lastSeq, false, null, false));
    }

    /** The page of a candidate hands in by itself, since time is up. */
    public HandingIn.Outcome handInAtBell(AttemptId id, long lease, long lastSeq) {
        return handingIn.handIn(new HandingIn.Order(id, lease, lastSeq, true, null, false));
    }

    public static Answer answer(long seq, int item, String chosen) {
        return new Answer(seq, item, chosen, false, null);
    }

    /** Saves what was given, with numbers from 1, and hands in; for rooms that build on closed attempts. */
    public AttemptId gaveAndHandedIn(Entry.Entered entered, Map<Integer, List<String>> given) {
        Map<Integer, String> texts = new HashMap<>();
        given.forEach((item, one) -> texts.put(item, GivenText.of(one)));
        return satAndHandedIn(entered, texts);
    }

    /** Saves texts, with numbers from 1, and goes on. */
    public void gave(Entry.Entered entered, Map<Integer, String> texts) {
        long lease = lease(entered.attempt(), "desk");
        long seq = 0;
        for (Map.Entry<Integer, String> one : texts.entrySet()) {
            save(entered, lease, answer(++seq, one.getKey(), GivenText.of(List.of(one.getValue()))));
        }
    }

    /** Saves what was chosen, in one batch of numbers from 1, and hands in; for rooms that build on closed attempts. */
    public AttemptId satAndHandedIn(Entry.Entered entered, Map<Integer, String> chosen) {
        long lease = lease(entered.attempt(), "desk");
        long seq = 0;
        for (Map.Entry<Integer, String> one : chosen.entrySet()) {
            save(entered, lease, answer(++seq, one.getKey(), one.getValue()));
        }
        clock.pass(Duration.ofMinutes(31));
        handIn(entered.attempt(), lease, seq);
        return entered.attempt();
    }

    @Override
    public void close() {
        saving.stop();
    }
}
