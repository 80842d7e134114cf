package org.chizheng.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.chizheng.exams.FakePeople.coordinator;
import static org.chizheng.exams.FakePlaces.CITY;
import static org.chizheng.exams.FakePlaces.COUNTY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.TestDatabase;
import org.chizheng.audit.AuditEntry;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.SittingKind;
import org.chizheng.exams.seating.SittingOutcome;
import org.chizheng.exams.seating.SittingPlan;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.questionbank.usage.Answered;
import org.chizheng.sittings.SittingFixtures;
import org.chizheng.sittings.entering.Entry;
import org.chizheng.sittings.entering.EntryRefusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ResultPublishingTests {

    private static TestDatabase database;

    private final List<PublishedResult> told = new ArrayList<>();
    private SittingFixtures sittings;
    private ExamFixtures house;
    private ResultPublishing publishing;
    private ResultReading reading;
    private StoredResults results;

    @BeforeAll
    static void open() {
        database = TestDatabase.h2();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void build() throws Exception {
        sittings = new SittingFixtures(database);
        house = sittings.house;
        MarkingFixtures room = new MarkingFixtures(database, sittings);
        room.told.add(told::add);
        publishing = room.publishing;
        reading = room.reading;
        results = room.results;
    }

    @AfterEach
    void stop() {
        sittings.close();
    }

    @Test
    void marksAtTheEndAndTellsWhenPublished() {
        ExamId exam = sittings.open(ExamFixtures.plan(), 3);
        List<OfficerId> people = house.exams.candidates(exam);
        sit(exam, people.get(0), true);
        sit(exam, people.get(1), false);

        assertThat(results.of(people.get(0))).isEmpty();
        assertThat(reading.review(as(people.get(0)), exam)).isEmpty();
        assertThat(publishing.publish(coordinator(CITY), exam)).isEqualTo(new ResultsPublication.Published(1, 1, 0));
        sittings.clock.set(ExamFixtures.OPENS.plus(Duration.ofHours(8)));
        assertThat(publishing.publish(coordinator(CITY), exam)).isEqualTo(new ResultsPublication.Published(0, 0, 1));
        assertThat(publishing.publish(coordinator(CITY), exam)).isEqualTo(new ResultsPublication.NothingNew());

        assertThat(told)
                .extracting(PublishedResult::officer, PublishedResult::verdict)
                .containsExactly(
                        tuple(people.get(0), Verdict.PASSED),
                        tuple(people.get(1), Verdict.FAILED),
                        tuple(people.get(2), Verdict.ABSENT));
        assertThat(told.get(0).score()).isEqualByComparingTo("50");
        assertThat(told.get(2).score()).isNull();
        assertThat(results.of(people.get(0))).containsExactly(told.get(0));
        assertThat(house.audit).extracting(AuditEntry::action).contains("results.published");
        assertThat(reading.at(coordinator(CITY), exam)).hasSize(3);
    }

    @Test
    void tellsTheBankOnceHowEachQuestionWasAnswered() {
        ExamId exam = sittings.open(ExamFixtures.plan(), 3);
        List<OfficerId> people = house.exams.candidates(exam);
        sit(exam, people.get(0), true);
        publishing.publish(coordinator(CITY), exam);
        sit(exam, people.get(1), false);
        sittings.clock.set(ExamFixtures.OPENS.plus(Duration.ofHours(8)));
        publishing.publish(coordinator(CITY), exam);
        publishing.publish(coordinator(CITY), exam);

        // each paper has 25 questions; who never came answered none
        assertThat(house.usage.answered).hasSize(2);
        assertThat(house.usage.answered.get(0))
                .hasSize(25)
                .allSatisfy((version, answers) -> assertThat(answers).isEqualTo(Answered.once(true, 1)));
        assertThat(house.usage.answered.get(1))
                .hasSize(25)
                .allSatisfy((version, answers) -> assertThat(answers).isEqualTo(Answered.once(false, 0)));
        assertThat(house.usage.sum().facility()).isEqualTo(0.5);
    }

    @Test
    void waitsForThoseWhoStillSit() {
        ExamId exam = sittings.open(ExamFixtures.plan(), 1);
        sittings.enter(exam, house.exams.candidates(exam).getFirst());

        assertThat(publishing.publish(coordinator(CITY), exam)).isEqualTo(new ResultsPublication.StillUnderway(1));
    }

    @Test
    void theCandidateSeesTheOwnPaperWithKeysAfterwards() {
        ExamId exam = sittings.open(ExamFixtures.plan(), 2);
        OfficerId officer = house.exams.candidates(exam).getFirst();
        sit(exam, officer, true);
        publishing.publish(coordinator(CITY), exam);

        List<AttemptReview> reviews = reading.review(as(officer), exam);

        assertThat(reviews).hasSize(1);
        assertThat(reviews.getFirst().items()).hasSize(25).allSatisfy(item -> {
            assertThat(Set.copyOf(item.given())).isEqualTo(item.question().key());
            assertThat(item.earned()).isEqualByComparingTo(item.question().marks());
            assertThat(item.question().explanation()).contains("因为");
        });
        assertThat(reading.own(as(officer))).hasSize(1);
        assertThat(reading.review(as(house.exams.candidates(exam).getLast()), exam))
                .isEmpty();
    }

    @Test
    void aFailedCandidateMayComeAgainOncePublished() {
        ExamId exam = sittings.open(ExamFixtures.plan(), 1);
        OfficerId officer = house.exams.candidates(exam).getFirst();
        sit(exam, officer, false);
        publishing.publish(coordinator(CITY), exam);

        sit(exam, officer, true);
        publishing.publish(coordinator(CITY), exam);

        assertThat(results.of(officer))
                .extracting(PublishedResult::verdict)
                .containsExactly(Verdict.PASSED, Verdict.FAILED);
        assertThat(reading.review(as(officer), exam))
                .extracting(AttemptReview::ordinal)
                .containsExactly(1, 2);
    }

    /** The paper of the second attempt is frozen for everybody, and a make-up is open to whoever did not pass. */
    @Test
    void whoWasAbsentMaySitTheMakeUpOnceThatIsPublished() {
        ExamId exam = sittings.open(ExamFixtures.plan(), 2);
        OfficerId absent = house.exams.candidates(exam).getFirst();
        Instant makeUp = ExamFixtures.OPENS.plus(Duration.ofDays(1));
        SittingPlan plan =
                new SittingPlan(SittingKind.MAKE_UP, "补考", "一考场", makeUp, makeUp.plus(Duration.ofHours(3)), 5);
        assertThat(house.sittings.add(coordinator(CITY), exam, plan)).isInstanceOf(SittingOutcome.Done.class);
        sittings.clock.set(makeUp);
        assertThat(sittings.entering.enter(as(absent), exam)).isEqualTo(new Entry.Refused(EntryRefusal.OVER));

        publishing.publish(coordinator(CITY), exam);
        sit(exam, absent, true);
        assertThat(publishing.publish(coordinator(CITY), exam)).isEqualTo(new ResultsPublication.Published(1, 0, 0));

        assertThat(results.of(absent))
                .extracting(PublishedResult::verdict)
                .containsExactly(Verdict.PASSED, Verdict.ABSENT);
        assertThat(sittings.entering.enter(as(absent), exam)).isEqualTo(new Entry.Refused(EntryRefusal.ALREADY_PASSED));
    }

    @Test
    void onlyTheCoordinatorOfTheOrganisationPublishes() {
        ExamId exam = sittings.open(ExamFixtures.plan(), 1);
        OfficerId officer = house.exams.candidates(exam).getFirst();

        assertThatThrownBy(() -> publishing.publish(coordinator(COUNTY), exam))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> publishing.publish(as(officer), exam)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reading.at(as(officer), exam)).isInstanceOf(AccessDeniedException.class);
    }

    private void sit(ExamId exam, OfficerId officer, boolean right) {
        Entry.Entered entered = sittings.enter(exam, officer);
        int ordinal = results.of(officer).isEmpty() ? 1 : 2;
        FrozenPaper paper = house.exams.paper(house.exams
                .plan(exam, officer)
                .flatMap(plan -> plan.paper(ordinal))
                .orElseThrow());
        Map<Integer, String> chosen = new HashMap<>();
        for (FrozenPaper.Item item : paper.items()) {
            if (right) {
                chosen.put(
                        item.item(),
                        String.join("", item.key().stream().sorted().toList()));
            }
        }
        sittings.satAndHandedIn(entered, chosen);
    }

    private Caller as(OfficerId officer) {
        return house.people.as(officer);
    }
}
