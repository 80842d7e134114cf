package org.chizheng.questionbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chizheng.questionbank.QuestionFixtures.approved;
import static org.chizheng.questionbank.QuestionFixtures.saved;
import static org.chizheng.questionbank.QuestionFixtures.single;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chizheng.questionbank.BulkStepping.Taken;
import org.chizheng.questionbank.Moved.Refusal;
import org.chizheng.questionbank.Undoing.LeftAlone;
import org.chizheng.questionbank.Undoing.Undone;
import org.chizheng.questionbank.Undoing.Why;
import org.chizheng.questionbank.statutes.ImportingStatutes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
@Import(BulkStepsTests.Time.class)
class BulkStepsTests {

    private static final Instant NOW = Instant.parse("2026-03-01T01:00:00Z");

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(NOW);
        }
    }

    @Autowired
    Writing writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    BulkStepping stepping;

    @Autowired
    Undoing undoing;

    @Autowired
    QuestionBank bank;

    @Autowired
    ChangeFeed feed;

    @Autowired
    ImportingStatutes importing;

    @Autowired
    ApplicationEvents events;

    @Autowired
    MovableClock clock;

    private static int written;
    private static long accounts = 9_000;

    // others for each test, so that none takes back what another one took
    private final Curator author = somebody(QuestionFixtures.AUTHOR);
    private final Curator reviewer = somebody(QuestionFixtures.REVIEWER);

    private static Curator somebody(Curator like) {
        return new Curator(accounts++, like.name(), like.organisationPath(), like.duties());
    }

    @BeforeEach
    void setTheClock() {
        clock.show(NOW);
    }

    private QuestionId draft() {
        return saved(writing.write(author, single("批量" + written++))).question();
    }

    private Map<QuestionId, QuestionVersionId> seen(Collection<QuestionId> ids) {
        Map<QuestionId, QuestionVersionId> seen = new HashMap<>();
        bank.find(author, ids)
                .forEach(question -> seen.put(question.id(), question.current().id()));
        return seen;
    }

    private Map<QuestionId, QuestionState> states(Collection<QuestionId> ids) {
        Map<QuestionId, QuestionState> states = new HashMap<>();
        bank.find(author, ids).forEach(question -> states.put(question.id(), question.state()));
        return states;
    }

    private Taken take(Curator by, BulkStep step, Collection<QuestionId> ids) {
        return stepping.take(by, step, seen(ids), step.needsWords() ? "理由" : "");
    }

    private static StepBatchId batch(Taken taken) {
        StepBatchId batch = taken.batch();
        if (batch == null) {
            throw new AssertionError("nothing was taken: " + taken.moved());
        }
        return batch;
    }

    private static Undone.PutBack putBack(Undone undone) {
        if (undone instanceof Undone.PutBack back) {
            return back;
        }
        throw new AssertionError("not taken back: " + undone);
    }

    @Test
    void theReportSaysWhatWasDoneAndWhyTheRestWasNot() {
        QuestionId draft = draft();
        QuestionId approved = approved(writing, reviewing, author, single("批量已审" + written++));
        Taken taken = take(author, BulkStep.SUBMIT, List.of(draft, approved));
        assertThat(taken.moved().moved()).containsExactly(draft);
        assertThat(taken.moved().refused()).isEqualTo(Map.of(approved, Refusal.WRONG_STATE));
        Taken own = take(author, BulkStep.APPROVE, List.of(draft));
        assertThat(own.moved().refused()).isEqualTo(Map.of(draft, Refusal.OWN_QUESTION));
        assertThat(own.batch()).isNull();
        assertThat(take(reviewer, BulkStep.APPROVE, List.of(draft)).moved().all())
                .isTrue();
        assertThatThrownBy(() -> take(reviewer, BulkStep.SUBMIT, List.of(draft)))
                .isInstanceOf(SecurityException.class);
    }

    @Test
    void everyStepGoesBackRetirementToo() {
        QuestionId draft = draft();
        QuestionId approved = approved(writing, reviewing, author, single("批量退役" + written++));
        List<QuestionId> both = List.of(draft, approved);
        Map<QuestionId, QuestionState> before = states(both);
        long changes = feed.latest();

        StepBatchId batch = batch(take(reviewer, BulkStep.RETIRE, both));
        assertThat(states(both).values()).containsOnly(QuestionState.RETIRED);
        assertThat(undoing.latest(reviewer)).hasValueSatisfying(undoable -> {
            assertThat(undoable.batch()).isEqualTo(batch);
            assertThat(undoable.step()).isEqualTo(BulkStep.RETIRE);
            assertThat(undoable.questions()).isEqualTo(2);
            assertThat(undoable.until()).isEqualTo(NOW.plus(Undoing.WHILE));
        });

        Undone.PutBack back = putBack(undoing.undo(reviewer, batch));
        assertThat(back.questions()).containsExactlyInAnyOrderElementsOf(both);
        assertThat(back.left()).isEmpty();
        assertThat(states(both)).isEqualTo(before);
        assertThat(bank.remarks(author, draft))
                .extracting(Remark::occasion)
                .containsExactlyInAnyOrder(Remark.Occasion.UNDONE, Remark.Occasion.RETIRED);
        assertThat(events.stream(BankEvent.StepUndone.class))
                .singleElement()
                .satisfies(event -> assertThat(event.step()).isEqualTo(BulkStep.RETIRE));
        // indexes and supplies follow it as any other change
        assertThat(feed.latest()).isEqualTo(changes + 4);
        assertThat(undoing.latest(reviewer)).isEmpty();
        assertThat(undoing.undo(reviewer, batch)).isEqualTo(new Undone.Refused(Why.ALREADY_UNDONE));
    }

    @Test
    void onlyWhoTookItTakesItBackAndOnlyForAWhile() {
        QuestionId draft = draft();
        StepBatchId batch = batch(take(author, BulkStep.SUBMIT, List.of(draft)));
        Curator colleague = new Curator(77, "同事", author.organisationPath(), author.duties());
        assertThat(undoing.undo(colleague, batch)).isEqualTo(new Undone.Refused(Why.UNKNOWN));
        assertThat(undoing.undo(author, new StepBatchId(Long.MAX_VALUE))).isEqualTo(new Undone.Refused(Why.UNKNOWN));
        clock.show(NOW.plus(Undoing.WHILE).plusMillis(1));
        assertThat(undoing.latest(author)).isEmpty();
        assertThat(undoing.undo(author, batch)).isEqualTo(new Undone.Refused(Why.TOO_LATE));
        clock.show(NOW.plus(Undoing.WHILE));
        assertThat(putBack(undoing.undo(author, batch)).questions()).containsExactly(draft);
    }

    @Test
    void whatSomebodyTouchedSinceIsLeftAloneEvenIfItLooksTheSame() {
        QuestionId untouched = draft();
        QuestionId withdrawn = draft();
        QuestionId revised = draft();
        StepBatchId batch = batch(take(author, BulkStep.SUBMIT, List.of(untouched, withdrawn, revised)));
        // there and back again: the state is as the step left it, but somebody decided so
        writing.withdraw(author, List.of(withdrawn));
        writing.submit(author, List.of(withdrawn));
        saved(writing.revise(author, revised, seen(List.of(revised)).get(revised), single("批量改" + written++)));
        writing.submit(author, List.of(revised));

        Undone.PutBack back = putBack(undoing.undo(author, batch));
        assertThat(back.questions()).containsExactly(untouched);
        assertThat(back.left()).isEqualTo(Map.of(withdrawn, LeftAlone.TOUCHED_SINCE, revised, LeftAlone.TOUCHED_SINCE));
        assertThat(states(List.of(withdrawn, revised)).values()).containsOnly(QuestionState.IN_REVIEW);
    }

    @Test
    void nothingGoesBackIntoTheSupplyPastAnAmendment() {
        String law = "批量试验条例";
        LocalDate day = LocalDate.of(2026, 1, 1);
        statute(law, day, "原来的第一条。");
        QuestionContent plain = single("批量引用" + written++);
        QuestionId id = approved(
                writing,
                reviewing,
                author,
                new QuestionContent(
                        plain.type(),
                        plain.subject(),
                        plain.stem(),
                        plain.options(),
                        plain.key(),
                        plain.difficulty(),
                        new Citation(law, "1"),
                        null));
        StepBatchId batch = batch(take(reviewer, BulkStep.SUSPEND, List.of(id)));
        clock.show(NOW.plusSeconds(60));
        // it was not approved at that moment, so that the import had nothing to freeze
        statute(law, day.plusDays(9), "改过的第一条完全不同。");
        assertThat(putBack(undoing.undo(reviewer, batch)).left()).isEqualTo(Map.of(id, LeftAlone.LAW_AMENDED));
        assertThat(states(List.of(id))).containsValue(QuestionState.SUSPENDED);
    }

    private void statute(String law, LocalDate adopted, String article) {
        byte[] file = ("# " + law + "\n\n第一条 " + article + "\n\n第二条 本条例自公布之日起施行。\n").getBytes(StandardCharsets.UTF_8);
        importing.run(author, importing.examine(author, law + ".md", file), adopted, adopted);
    }

    @Test
    void manyQuestionsAreTakenInPartsAndGoBackTogether() {
        List<QuestionId> many = new ArrayList<>();
        for (int i = 0; i < QuestionBulkStepping.PART + 20; i++) {
            many.add(draft());
        }
        Taken taken = take(author, BulkStep.SUBMIT, many);
        assertThat(taken.moved().moved()).hasSameElementsAs(many);
        assertThat(putBack(undoing.undo(author, batch(taken))).questions()).hasSameElementsAs(many);
        assertThat(new HashSet<>(states(many).values())).isEqualTo(Set.of(QuestionState.DRAFT));
    }

    @Test
    void whateverHappensUndoPutsBackExactlyWhatNobodyTouched() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<QuestionId> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ids.add(draft());
        }
        for (int round = 0; round < 40; round++) {
            clock.show(clock.instant().plusSeconds(1));
            BulkStep step = BulkStep.values()[random.nextInt(BulkStep.values().length)];
            Curator by = step.duty() == Curator.Duty.AUTHOR ? author : reviewer;
            Map<QuestionId, QuestionState> before = states(ids);
            Taken taken = take(by, step, some(ids, random));
            Set<QuestionId> touched = new HashSet<>();
            for (QuestionId id : some(ids, random)) {
                if (touch(id, random)) {
                    touched.add(id);
                }
            }
            Map<QuestionId, QuestionState> after = states(ids);
            if (taken.batch() == null || random.nextInt(4) == 0) {
                continue;
            }
            putBack(undoing.undo(by, batch(taken)));
            Map<QuestionId, QuestionState> expected = new HashMap<>(after);
            taken.moved().moved().stream()
                    .filter(id -> !touched.contains(id))
                    .forEach(id -> expected.put(id, before.get(id)));
            assertThat(states(ids)).as("seed " + seed + " round " + round).isEqualTo(expected);
        }
    }

    private static List<QuestionId> some(List<QuestionId> ids, Random random) {
        return ids.stream().filter(id -> random.nextInt(3) == 0).toList();
    }

    private boolean touch(QuestionId id, Random random) {
        return switch (random.nextInt(3)) {
            case 0 ->
                writing.revise(author, id, seen(List.of(id)).get(id), single("批量触" + written++))
                        instanceof Written.Saved;
            case 1 -> !writing.submit(author, List.of(id)).moved().isEmpty();
            default -> !writing.withdraw(author, List.of(id)).moved().isEmpty();
        };
    }
}
