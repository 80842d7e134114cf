package org.chizheng.sittings;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.PaperId;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.ending.AnswersDigest;
import org.chizheng.sittings.ending.HandingIn;
import org.chizheng.sittings.incidents.IncidentKind;
import org.chizheng.sittings.page.Leasing;
import org.chizheng.sittings.saving.SaveOutcome;
import org.chizheng.sittings.saving.SavingFixtures;
import org.chizheng.sittings.steering.GivenBack;
import org.chizheng.sittings.steering.Reopening;
import org.chizheng.sittings.steering.Steered;
import org.chizheng.sittings.steering.Steering;

/**
 * One seeded schedule of two candidates: requests are sent, delayed, repeated, reordered and lost, places take over,
 * the server dies before or after a commit, people hand in and the bell rings. Whatever the real room says and keeps
 * must be what the model says and keeps.
 */
final class RandomSchedule {

    private static final Ticket GUESS = new Ticket("guess");
    private static final List<List<String>> GIVEN = List.of(
            List.of(),
            List.of("A"),
            List.of("B"),
            List.of("A", "C"),
            List.of("A", "B", "C", "D"),
            List.of("D", "A", "C", "B"),
            List.of("E"),
            List.of("B", "", "A"),
            List.of("B", "A", "B"),
            List.of("2", "执法证"),
            List.of("", "䶮𬓎𠮷 \"\\\n"),
            List.of("依据第五十五条……😀"),
            List.of("字".repeat(5_000)),
            List.of("\"".repeat(5_000)),
            List.of("字".repeat(5_001)),
            List.of("一\u0000二"),
            List.of("半\ud840"));

    private final ExamId exam;
    private final Instant began;
    private final SittingFixtures sittings;
    private final FragileSource source;
    private final Random random;
    private final List<AttemptId> ids = new ArrayList<>();
    private final List<ModelSitting> models = new ArrayList<>();
    private final List<Ticket> tickets = new ArrayList<>();
    private final List<Map<Long, Answer>> acknowledged = new ArrayList<>();
    private final List<SavingFixtures.Sent> sent = new ArrayList<>();
    private final Map<AttemptId, Long> numbers = new HashMap<>();

    RandomSchedule(SittingFixtures sittings, FragileSource source, ExamId exam, PaperId paper, long seed) {
        this.exam = exam;
        this.began = sittings.clock.instant();
        this.sittings = sittings;
        this.source = source;
        this.random = new Random(seed);
        for (int i = 0; i < 2; i++) {
            Instant now = sittings.clock.instant();
            Ticket ticket = Ticket.random();
            NewAttempt begun = new NewAttempt(
                    exam,
                    new Candidacy(
                            new OfficerId(1_000_000_000L + Math.floorMod(seed, 1_000_000_000L) * 2 + i),
                            null,
                            Duration.ZERO,
                            false),
                    paper,
                    1,
                    null,
                    null,
                    now,
                    now.plusSeconds(60),
                    now.plusSeconds(5),
                    ticket);
            AttemptId id = sittings.attempts.together().insert(List.of(begun)).getFirst();
            ids.add(id);
            models.add(new ModelSitting(now.plusSeconds(60), now.plusSeconds(5)));
            tickets.add(ticket);
            acknowledged.add(new HashMap<>());
            numbers.put(id, 0L);
        }
    }

    void run(int steps) throws SQLException {
        for (int step = 0; step < steps; step++) {
            int who = random.nextInt(ids.size());
            switch (random.nextInt(24)) {
                case 0, 1 -> lease(who);
                case 2 -> handIn(who);
                case 3 -> ring();
                case 4, 5 -> sittings.clock.pass(Duration.ofMillis(random.nextInt(6_000)));
                case 6, 7, 8, 9, 10, 11 -> send(who);
                case 12, 13, 14, 15 -> steer(who);
                default -> deliver();
            }
        }
        for (int who = 0; who < ids.size(); who++) {
            compare(who);
        }
    }

    private void lease(int who) {
        ModelSitting model = models.get(who);
        Attempt attempt = sittings.attempts.find(ids.get(who)).orElseThrow();
        boolean open = model.takesAnswers(sittings.clock.instant());
        Leasing.Outcome outcome = sittings.leasing.lease(
                attempt, random.nextBoolean() ? "desk" : "phone", "127.0.0.1", random.nextInt(3) > 0);
        if (!open) {
            assertThat(outcome).isEqualTo(new Leasing.Outcome.NotUnderway());
        } else if (outcome instanceof Leasing.Outcome.Granted granted) {
            model.epoch++;
            assertThat(granted).isEqualTo(new Leasing.Outcome.Granted(model.epoch, model.lastSeq()));
        }
    }

    /** An invigilator does something, to one or to both. */
    private void steer(int who) {
        Instant now = sittings.clock.instant();
        List<Integer> whom = random.nextInt(4) == 0 ? List.of(0, 1) : List.of(who);
        Steering.Order order =
                new Steering.Order(exam, whom.stream().map(ids::get).toList(), null);
        Duration time = Duration.ofSeconds(1 + random.nextInt(20));
        Steering steering = sittings.steering;
        int what = random.nextInt(40);
        if (what >= 30) {
            giveBack(order, whom, time);
            return;
        }
        Steered steered = steering.durably(() -> switch (what) {
            case 0 -> steering.force(order);
            case 1 -> steering.declareVoid(order);
            case 2, 3 -> steering.reinstate(order);
            case 4, 5, 6, 7 -> steering.extend(order, time);
            case 8, 9, 10, 11, 12, 13, 14 -> steering.pause(order);
            default -> steering.resume(order);
        });
        Map<AttemptId, Steered.Refusal> refused = new HashMap<>();
        for (int one : whom) {
            ModelSitting model = models.get(one);
            Steered.Refusal why = switch (what) {
                case 0 -> model.force(now);
                case 1 -> model.declareVoid(now);
                case 2, 3 -> model.reinstate();
                case 4, 5, 6, 7 -> model.extend(now, time);
                case 8, 9, 10, 11, 12, 13, 14 -> model.pause(now);
                default -> model.resume(now);
            };
            if (why != null) {
                refused.put(ids.get(one), why);
            }
        }
        assertThat(steered.refused()).isEqualTo(refused);
        assertThat(steered.done()).hasSize(whom.size() - refused.size());
    }

    /** Time for an outage, also to those whom the bell stopped. */
    private void giveBack(Steering.Order order, List<Integer> whom, Duration time) {
        Instant now = sittings.clock.instant();
        Instant from = now.minusMillis(random.nextInt(60_000));
        Instant to = random.nextInt(8) == 0 ? began : now.plusMillis(1);
        Reopening.Loss loss = new Reopening.Loss(from, to, time, "停电", "somebody");
        GivenBack given = sittings.steering.durably(() -> sittings.reopening.giveBack(order, loss));
        List<AttemptId> extended = new ArrayList<>();
        List<AttemptId> reopened = new ArrayList<>();
        Map<AttemptId, Steered.Refusal> refused = new HashMap<>();
        for (int one : whom) {
            ModelSitting model = models.get(one);
            boolean sat = model.state == AttemptState.UNDERWAY;
            Steered.Refusal why = model.giveBack(now, time, from, to, began);
            if (why == null) {
                (sat ? extended : reopened).add(ids.get(one));
            } else {
                refused.put(ids.get(one), why);
            }
        }
        assertThat(given.extended()).isEqualTo(extended);
        assertThat(given.reopened()).isEqualTo(reopened);
        assertThat(given.refused().stream()
                        .collect(Collectors.toMap(GivenBack.Refused::attempt, GivenBack.Refused::why)))
                .isEqualTo(refused);
    }

    private void handIn(int who) {
        ModelSitting model = models.get(who);
        Attempt attempt = sittings.attempts.find(ids.get(who)).orElseThrow();
        long lease = random.nextInt(5) == 0 ? model.epoch - 1 : model.epoch;
        long lastSeq = model.lastSeq();
        boolean atBell = random.nextBoolean();
        boolean differs = random.nextInt(3) == 0;
        boolean anyway = random.nextBoolean();
        List<Answer> counting = List.copyOf(model.current().values());
        String digest = differs ? "another" : random.nextBoolean() ? null : AnswersDigest.of(counting);
        HandingIn.Outcome outcome =
                sittings.handingIn.handIn(new HandingIn.Order(attempt.id(), lease, lastSeq, atBell, digest, anyway));
        Instant now = sittings.clock.instant();
        if (model.state != AttemptState.UNDERWAY) {
            assertThat(outcome).isEqualTo(new HandingIn.Outcome.Done(attempt.receipt()));
        } else if (!model.isInTime(now)) {
            assertThat(outcome).isInstanceOf(HandingIn.Outcome.Done.class);
            model.differences += differs ? 1 : 0;
            model.close(now);
        } else if (model.epoch == 0 || lease != model.epoch) {
            assertThat(outcome).isEqualTo(new HandingIn.Outcome.LeaseLost());
        } else if (model.pausedAt != null) {
            assertThat(outcome).isEqualTo(new HandingIn.Outcome.Paused());
        } else if (atBell && now.isBefore(model.deadline)) {
            // its bell was moved, or its clock is ahead
            assertThat(outcome).isEqualTo(new HandingIn.Outcome.NotRung(model.deadline));
        } else if (now.isBefore(model.handInFrom) && now.isBefore(model.deadline)) {
            assertThat(outcome).isInstanceOf(HandingIn.Outcome.TooEarly.class);
        } else if (!model.missing(lastSeq).isEmpty()) {
            assertThat(outcome).isEqualTo(new HandingIn.Outcome.AnswersMissing(model.missing(lastSeq)));
        } else if (differs && !anyway) {
            assertThat(outcome)
                    .isEqualTo(new HandingIn.Outcome.AnswersDiffer(
                            counting.stream().map(HandingIn.Has::of).toList()));
        } else {
            assertThat(outcome).isInstanceOf(HandingIn.Outcome.Done.class);
            model.differences += differs ? 1 : 0;
            model.handIn(atBell, now);
        }
    }

    private void ring() {
        sittings.closing.closeDue(sittings.clock.instant());
        for (ModelSitting model : models) {
            Instant bell = model.deadline.plus(SittingFixtures.SETTINGS.bell());
            if (model.state == AttemptState.UNDERWAY
                    && model.pausedAt == null
                    && sittings.clock.instant().isAfter(bell)) {
                model.close(sittings.clock.instant());
            }
        }
    }

    /** A request leaves a page; it may arrive later, twice, or never. */
    private void send(int who) {
        AttemptId id = ids.get(who);
        PaperShape shape = sittings.shapes.of(sittings.attempts.find(id).orElseThrow());
        List<Answer> answers = new ArrayList<>();
        if (random.nextInt(3) == 0 && models.get(who).state == AttemptState.UNDERWAY) {
            // a page that goes on says anew what it is told came too late
            for (Answer draft : models.get(who).drafts()) {
                long seq = Math.max(numbers.get(id), models.get(who).lastSeq()) + 1;
                numbers.put(id, seq);
                answers.add(new Answer(seq, draft.item(), draft.chosen(), draft.flagged(), null));
            }
        }
        for (int i = 0; i <= random.nextInt(3); i++) {
            long last = numbers.get(id);
            long seq = random.nextInt(8) == 0 ? 1 + random.nextInt((int) last + 1) : last + 1;
            numbers.put(id, Math.max(last, seq));
            int item = random.nextInt(60) == 0 ? 26 : 1 + random.nextInt(12);
            answers.add(given(seq, item, shape));
        }
        long lease = switch (random.nextInt(10)) {
            case 0 -> models.get(who).epoch - 1;
            case 1 -> 0;
            default -> models.get(who).epoch;
        };
        Ticket ticket = random.nextInt(30) == 0 ? GUESS : tickets.get(who);
        sent.add(new SavingFixtures.Sent(id, ticket.hash(), lease, answers, shape, sittings.clock.instant()));
    }

    /** Mostly an answer to the item, else what may be none. */
    private Answer given(long seq, int item, PaperShape shape) {
        Answer answer = any(seq, item);
        for (int tries = random.nextInt(12); tries > 0 && !shape.allows(answer); tries--) {
            answer = any(seq, item);
        }
        return answer;
    }

    private Answer any(long seq, int item) {
        return Answer.of(seq, item, GIVEN.get(random.nextInt(GIVEN.size())), random.nextBoolean(), null);
    }

    /** Some of what is under way arrives, in any order, as one group; the server may die over it. */
    private void deliver() throws SQLException {
        Collections.shuffle(sent, random);
        int many = Math.min(sent.size(), 1 + random.nextInt(4));
        if (many == 0) {
            return;
        }
        List<SavingFixtures.Sent> group = List.copyOf(sent.subList(0, many));
        // what stays may arrive again: a page repeats whatever it heard nothing of
        sent.removeIf(request -> group.contains(request) && random.nextInt(3) > 0);
        FragileSource.Fate fate = random.nextInt(6) > 0
                ? FragileSource.Fate.LIVE
                : random.nextBoolean() ? FragileSource.Fate.DIE_BEFORE_COMMIT : FragileSource.Fate.DIE_AFTER_COMMIT;
        source.next(fate);
        try {
            List<SaveOutcome> outcomes = sittings.nodes.commit(group);
            assertThat(outcomes).isEqualTo(expected(group));
            for (int i = 0; i < group.size(); i++) {
                keep(group.get(i), outcomes.get(i));
            }
        } catch (SQLException died) {
            if (fate == FragileSource.Fate.LIVE) {
                throw died;
            }
            if (fate == FragileSource.Fate.DIE_AFTER_COMMIT) {
                expected(group);
            }
        } finally {
            source.next(FragileSource.Fate.LIVE);
        }
    }

    private List<SaveOutcome> expected(List<SavingFixtures.Sent> group) {
        return group.stream().map(this::expected).toList();
    }

    private SaveOutcome expected(SavingFixtures.Sent request) {
        int who = ids.indexOf(request.attempt());
        boolean knowsTicket =
                Arrays.equals(request.ticketHash(), tickets.get(who).hash());
        List<Boolean> isValid =
                request.answers().stream().map(request.shape()::allows).toList();
        return models.get(who).save(request.lease(), request.answers(), request.arrivedAt(), knowsTicket, isValid);
    }

    private void keep(SavingFixtures.Sent request, SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.Saved(List<Long> seqs, Instant deadline)) {
            for (Answer answer : request.answers()) {
                if (seqs.contains(answer.seq())) {
                    acknowledged.get(ids.indexOf(request.attempt())).put(answer.seq(), answer);
                }
            }
        }
    }

    private void compare(int who) {
        ModelSitting model = models.get(who);
        Attempt attempt = sittings.attempts.find(ids.get(who)).orElseThrow();
        assertThat(attempt.state()).isEqualTo(model.state);
        assertThat(attempt.deadline()).isEqualTo(model.deadline);
        assertThat(attempt.handInFrom()).isEqualTo(model.handInFrom);
        assertThat(attempt.pausedAt()).isEqualTo(model.pausedAt);
        assertThat(attempt.voidedAt() != null).isEqualTo(model.isVoid);
        assertThat(attempt.leaseEpoch()).isEqualTo(model.epoch);
        assertThat(attempt.lastSeq()).isEqualTo(model.lastSeq());
        assertThat(sittings.answers.current(ids.get(who)))
                .containsExactlyElementsOf(model.current().values());
        assertThat(sittings.answers.missing(ids.get(who), model.lastSeq(), 1_000))
                .isEqualTo(model.missing(model.lastSeq()));
        assertThat(sittings.answers.drafts(ids.get(who))).isEqualTo(model.drafts());
        assertThat(sittings.incidents.of(exam, ids.get(who)))
                .filteredOn(incident -> incident.kind() == IncidentKind.LATE_ANSWERS)
                .hasSize(model.hasLate() ? 1 : 0);
        assertThat(attempt.receipt() == null).isEqualTo(model.state == AttemptState.UNDERWAY);
        assertThat(sittings.incidents.of(exam, ids.get(who)))
                .filteredOn(incident -> incident.kind() == IncidentKind.REOPENED)
                .hasSize(model.reopenings);
        assertThat(sittings.incidents.of(exam, ids.get(who)))
                .filteredOn(incident -> incident.kind() == IncidentKind.ANSWERS_DIFFER)
                .hasSize(model.differences);
        // the promise itself
        acknowledged.get(who).forEach((seq, answer) -> {
            assertThat(model.log).containsKey(seq);
            assertThat(model.log.get(seq).late()).isFalse();
            assertThat(model.log.get(seq).answer().repeats(answer)).isTrue();
        });
    }
}
