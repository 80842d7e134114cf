package org.chizheng.exams.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chizheng.audit.AuditEntry;
import org.chizheng.exams.AccessCode;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.ExamsCase;
import org.chizheng.exams.FakePeople;
import org.chizheng.exams.FakePlaces;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.SittingKind;
import org.chizheng.exams.publishing.ExamPublication;
import org.chizheng.exams.publishing.FreezingProgress;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlacingTests extends ExamsCase {

    private static final Instant OPENS = ExamFixtures.OPENS;

    private Caller coordinator;
    private List<OfficerId> people;
    private ExamId exam;

    @BeforeEach
    void draft() {
        coordinator = FakePeople.coordinator(FakePlaces.CITY);
        exam = house.planning.draft(coordinator, ExamFixtures.plan());
        people = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            people.add(house.people.hire(i % 2 == 0 ? FakePlaces.COUNTY : FakePlaces.NEIGHBOUR));
        }
        house.enrolling.enrol(coordinator, exam, people);
    }

    @Test
    void placesByOrganisationFillingSeatsAndKeepsWhatIsPlaced() {
        SittingId first = add("上午", SittingKind.REGULAR, "一考场", 0, 3);
        SittingId second = add("下午", SittingKind.REGULAR, "一考场", 3, 2);

        assertThat(house.placing.placeAll(coordinator, exam)).isEqualTo(new Placing.Placed(5, 1));
        assertThat(at(first)).hasSize(3);
        Set<Boolean> together = Set.copyOf(at(first).stream()
                .map(officer -> people.indexOf(officer) % 2 == 0)
                .toList());
        assertThat(together).as("three colleagues sit together").hasSize(1);
        assertThat(at(second)).hasSize(2);
        List<Candidacy> before = house.exams.candidacies(exam);
        assertThat(house.placing.placeAll(coordinator, exam)).isEqualTo(new Placing.Placed(0, 1));
        assertThat(house.exams.candidacies(exam)).isEqualTo(before);
        assertThat(findings())
                .containsExactlyInAnyOrder(new PlanFinding.SeatsTooFew(5, 6), new PlanFinding.CandidatesNotPlaced(1));
    }

    @Test
    void tellsEverythingThatStandsAgainstThePlanOfSittings() {
        add("早", SittingKind.REGULAR, "一考场", -1, 10);
        add("短", SittingKind.REGULAR, "二考场", OPENS, OPENS.plus(Duration.ofMinutes(119)), 10);
        add("同室", SittingKind.REGULAR, "二考场", 1, 0);
        add("后补", SittingKind.MAKE_UP, "二考场", 200, 10);
        add(" ", SittingKind.REGULAR, null, 0, null);

        assertThat(findings())
                .containsExactlyInAnyOrder(
                        new PlanFinding.SittingOutsideWindow("早"),
                        new PlanFinding.SittingTooShort("短", Duration.ofMinutes(119), Duration.ofHours(2)),
                        new PlanFinding.SittingsOverlap("短", "同室", "二考场"),
                        new PlanFinding.SittingWithoutSeats("同室"),
                        new PlanFinding.SittingWithoutName(),
                        new PlanFinding.CandidatesNotPlaced(6));
    }

    @Test
    void movesOneByHandButNeverOverTheSeatsOrToAnotherKind() {
        SittingId first = add("上午", SittingKind.REGULAR, "一考场", 0, 6);
        SittingId small = add("下午", SittingKind.REGULAR, "一考场", 3, 1);
        SittingId deferred = add("缓考", SittingKind.DEFERRED, "一考场", 30, 6);
        house.placing.placeAll(coordinator, exam);

        assertThat(house.placing.move(coordinator, exam, people.subList(0, 2), small))
                .contains(new PlanFinding.SittingOverfull("下午", 2, 1));
        assertThat(house.placing.move(coordinator, exam, people.subList(0, 1), deferred))
                .contains(new PlanFinding.SittingOfAnotherKind("缓考"));
        assertThat(house.placing.move(coordinator, exam, people, new SittingId(-1)))
                .contains(new PlanFinding.SittingUnknown());
        assertThat(house.placing.move(coordinator, exam, people.subList(0, 1), small))
                .isEmpty();
        assertThat(at(small)).containsExactly(people.getFirst());
        assertThat(at(first)).hasSize(5);
    }

    @Test
    void afterPublicationOnlyWhatHasNotBegunIsMoved() {
        SittingId first = add("上午", SittingKind.REGULAR, "一考场", 0, 6);
        SittingId later = add("下午", SittingKind.REGULAR, "一考场", 3, 6);
        house.placing.placeAll(coordinator, exam);
        publish();

        assertThat(house.sittings.remove(coordinator, exam, first))
                .isEqualTo(new SittingOutcome.Refused(new PlanFinding.SittingNotEmpty("上午", 6)));
        assertThat(house.sittings.add(coordinator, exam, plan("同室", SittingKind.REGULAR, "一考场", 4, 5)))
                .isEqualTo(new SittingOutcome.Refused(new PlanFinding.SittingsOverlap("同室", "下午", "一考场")));
        assertThat(house.placing.move(coordinator, exam, people, null))
                .contains(new PlanFinding.NotADraft(ExamState.PUBLISHED));
        house.clock.set(OPENS);
        assertThat(house.sittings.change(coordinator, exam, first, plan("改", SittingKind.REGULAR, null, 1, 9)))
                .isEqualTo(new SittingOutcome.Refused(new PlanFinding.SittingBegun("上午")));
        house.turns.add(id -> Set.of(people.get(1)));
        assertThat(house.placing.move(coordinator, exam, people.subList(0, 2), later))
                .contains(new PlanFinding.CandidateHasBegun());
        assertThat(house.placing.move(coordinator, exam, people.subList(0, 1), later))
                .isEmpty();
        assertThat(house.placing.move(coordinator, exam, people.subList(0, 1), first))
                .contains(new PlanFinding.SittingBegun("上午"));
        assertThat(house.audit)
                .extracting(AuditEntry::action)
                .contains("exam.sitting-added", "exam.candidates-placed", "exam.published");
    }

    @Test
    void aPublishedSittingKeepsTheSeatsAndTheKindOfItsPeople() {
        SittingId first = add("上午", SittingKind.REGULAR, "一考场", 0, 6);
        SittingId later = add("下午", SittingKind.REGULAR, "一考场", 3, 6);
        house.placing.placeAll(coordinator, exam);
        publish();

        assertThat(change(first, SittingKind.REGULAR, 5))
                .isEqualTo(new SittingOutcome.Refused(new PlanFinding.SittingOverfull("上午", 6, 5)));
        assertThat(change(first, SittingKind.MAKE_UP, 6))
                .isEqualTo(new SittingOutcome.Refused(new PlanFinding.SittingNotEmpty("上午", 6)));
        assertThat(change(first, SittingKind.REGULAR, null)).isEqualTo(new SittingOutcome.Done(first));
        assertThat(change(first, SittingKind.REGULAR, 6)).isEqualTo(new SittingOutcome.Done(first));
        house.placing.move(coordinator, exam, people, later);
        assertThat(change(first, SittingKind.MAKE_UP, 1))
                .as("nobody is placed there any more")
                .isEqualTo(new SittingOutcome.Done(first));
    }

    @Test
    void aDraftIsNotPublishedWithPeopleAtASittingOfOthers() {
        SittingId first = add("上午", SittingKind.REGULAR, "一考场", 0, 4);
        add("下午", SittingKind.REGULAR, "一考场", 3, 6);
        house.placing.placeAll(coordinator, exam);

        assertThat(change(first, SittingKind.MAKE_UP, 3)).isEqualTo(new SittingOutcome.Done(first));

        assertThat(findings())
                .containsExactlyInAnyOrder(
                        new PlanFinding.SittingOverfull("上午", 4, 3), new PlanFinding.SittingOfOthers("上午", 4));
        assertThat(house.publishing.publish(coordinator, exam, FreezingProgress.UNWATCHED))
                .isInstanceOf(ExamPublication.Refused.class);
    }

    private SittingOutcome change(SittingId sitting, SittingKind kind, @Nullable Integer seats) {
        return house.sittings.change(coordinator, exam, sitting, plan("上午", kind, "一考场", 0, seats));
    }

    @Test
    void aSittingTakenFromADraftLeavesItsCandidatesWithoutPlaces() {
        SittingId only = add("上午", SittingKind.REGULAR, null, 0, null);
        house.placing.placeAll(coordinator, exam);

        assertThat(house.sittings.remove(coordinator, exam, only)).isEqualTo(new SittingOutcome.Done(only));
        assertThat(house.exams.sittings(exam)).isEmpty();
        assertThat(house.exams.candidacies(exam)).extracting(Candidacy::sitting).containsOnlyNulls();
    }

    @Test
    void everySittingHasACodeWithoutLookAlikes() {
        SittingId one = add("上午", SittingKind.REGULAR, null, 0, null);
        AccessCode code = house.sittings.code(coordinator, exam, one).orElseThrow();

        assertThat(code.value()).hasSize(AccessCode.LENGTH).matches("[346789ACDEFHJKMNPQRTUWXY]+");
        assertThat(code.isMeantBy(" " + code.value().toLowerCase(Locale.ROOT) + " "))
                .isTrue();
        assertThat(code.isMeantBy(code.value().substring(1))).isFalse();
        assertThat(house.sittings.code(
                        coordinator,
                        new ExamId(house.planning
                                .draft(coordinator, ExamFixtures.plan())
                                .value()),
                        one))
                .as("of another exam")
                .isEmpty();
    }

    private void publish() {
        assertThat(house.publishing.publish(coordinator, exam, FreezingProgress.UNWATCHED))
                .isInstanceOf(ExamPublication.Published.class);
    }

    private List<PlanFinding> findings() {
        return house.publishing.findings(coordinator, exam);
    }

    private List<OfficerId> at(SittingId sitting) {
        return house.exams.candidacies(exam).stream()
                .filter(person -> sitting.equals(person.sitting()))
                .map(Candidacy::officer)
                .toList();
    }

    private SittingId add(String name, SittingKind kind, @Nullable String room, int hours, @Nullable Integer seats) {
        return added(plan(name, kind, room, hours, seats));
    }

    private SittingId add(
            String name,
            SittingKind kind,
            @Nullable String room,
            Instant opens,
            Instant closes,
            @Nullable Integer seats) {
        return added(new SittingPlan(kind, name, room, opens, closes, seats));
    }

    private SittingId added(SittingPlan plan) {
        return ((SittingOutcome.Done) house.sittings.add(coordinator, exam, plan)).sitting();
    }

    private static SittingPlan plan(
            String name, SittingKind kind, @Nullable String room, int hours, @Nullable Integer seats) {
        Instant opens = OPENS.plus(Duration.ofHours(hours));
        return new SittingPlan(kind, name, room, opens, opens.plus(Duration.ofHours(3)), seats);
    }
}
