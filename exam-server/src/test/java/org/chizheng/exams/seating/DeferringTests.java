package org.chizheng.exams.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chizheng.audit.AuditEntry;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamsCase;
import org.chizheng.exams.FakePeople;
import org.chizheng.exams.FakePlaces;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.SittingKind;
import org.chizheng.exams.publishing.FreezingProgress;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class DeferringTests extends ExamsCase {

    private Caller coordinator;
    private OfficerId candidate;
    private ExamId exam;
    private SittingId regular;

    @BeforeEach
    void publish() {
        coordinator = FakePeople.coordinator(FakePlaces.CITY);
        candidate = house.people.hire(FakePlaces.COUNTY);
        exam = house.planning.draft(coordinator, ExamFixtures.plan());
        house.enrolling.enrol(coordinator, exam, List.of(candidate));
        regular = add(SittingKind.REGULAR, 0, 5);
        house.placing.placeAll(coordinator, exam);
        house.publishing.publish(coordinator, exam, FreezingProgress.UNWATCHED);
    }

    @Test
    void movesTheCandidateAndTakingItBackMovesThemBack() {
        SittingId later = add(SittingKind.DEFERRED, 24, 1);

        assertThat(grant("住院", "医证〔2026〕3号", later)).isEmpty();
        assertThat(place()).isEqualTo(new Candidacy(candidate, later, Duration.ZERO, true));
        assertThat(house.deferring.withdraw(coordinator, exam, candidate, "提前出院"))
                .isEmpty();
        assertThat(place()).isEqualTo(new Candidacy(candidate, regular, Duration.ZERO, false));
        assertThat(house.deferring.decisions(coordinator, exam))
                .extracting(Deferral::granted, Deferral::reason, Deferral::document)
                .containsExactly(tuple(false, "提前出院", null), tuple(true, "住院", "医证〔2026〕3号"));
        assertThat(house.audit)
                .extracting(AuditEntry::action)
                .contains("exam.deferral-granted", "exam.deferral-withdrawn");
    }

    @Test
    void takingItBackNeverFillsASeatTwice() {
        SittingOutcome one = house.sittings.change(
                coordinator,
                exam,
                regular,
                new SittingPlan(
                        SittingKind.REGULAR,
                        "一座",
                        null,
                        ExamFixtures.OPENS,
                        ExamFixtures.OPENS.plus(Duration.ofHours(3)),
                        1));
        assertThat(one).isEqualTo(new SittingOutcome.Done(regular));
        assertThat(grant("住院", "1", null)).isEmpty();
        database.jdbc()
                .sql("INSERT INTO exam_candidate (exam_id, officer_id, enrolled_by, enrolled_at, sitting_id)"
                        + " VALUES (?, ?, '周敏', CURRENT_TIMESTAMP, ?)")
                .params(exam.value(), house.people.hire(FakePlaces.COUNTY).value(), regular.value())
                .update();

        assertThat(house.deferring.withdraw(coordinator, exam, candidate, "提前出院"))
                .isEmpty();
        assertThat(place()).isEqualTo(new Candidacy(candidate, null, Duration.ZERO, false));
    }

    @Test
    void refusesWithAReason() {
        SittingId full = add(SittingKind.DEFERRED, 24, 1);
        assertThat(grant(" ", "1", null)).contains(DeferralRefusal.REASON_MISSING);
        assertThat(grant("住院", "", null)).contains(DeferralRefusal.REASON_MISSING);
        assertThat(grant("住院", "1", regular)).contains(DeferralRefusal.SITTING_NOT_FREE);
        assertThat(house.deferring.withdraw(coordinator, exam, candidate, "无")).contains(DeferralRefusal.NOT_DEFERRED);
        assertThat(house.deferring.grant(coordinator, exam, new OfficerId(-1), "住院", "1", null))
                .contains(DeferralRefusal.NOT_A_CANDIDATE);
        Caller self = FakePeople.caller(FakePlaces.CITY, candidate, Role.COORDINATOR);
        assertThat(house.deferring.grant(self, exam, candidate, "住院", "1", null))
                .contains(DeferralRefusal.OWN_CASE);
        assertThat(house.deferring.giveTime(self, exam, candidate, Duration.ofMinutes(5), "残疾"))
                .contains(DeferralRefusal.OWN_CASE);
        assertThat(grant("住院", "1", full)).isEmpty();
        assertThat(grant("住院", "1", null)).contains(DeferralRefusal.ALREADY_DEFERRED);
        house.turns.add(id -> Set.of(candidate));
        assertThat(house.deferring.withdraw(coordinator, exam, candidate, "无")).contains(DeferralRefusal.HAS_BEGUN);
        ExamId draft = house.planning.draft(coordinator, ExamFixtures.plan());
        assertThat(house.deferring.grant(coordinator, draft, candidate, "住院", "1", null))
                .contains(DeferralRefusal.NOT_PUBLISHED);
        assertThatThrownBy(() -> house.deferring.grant(
                        FakePeople.coordinator(FakePlaces.NEIGHBOUR), exam, candidate, "住院", "1", null))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyPutOffIsDueBeforeTheirOwnSittingIsOver() {
        OfficerId never = candidate;
        assertThat(house.exams.dueBy(exam, ExamFixtures.OPENS)).isEmpty();
        assertThat(house.exams.dueBy(exam, ExamFixtures.plan().closes())).containsExactly(never);
        assertThat(grant("住院", "1", null)).isEmpty();
        assertThat(house.exams.dueBy(exam, ExamFixtures.plan().closes().plus(Duration.ofDays(30))))
                .isEmpty();
        SittingId later = add(SittingKind.DEFERRED, 24, 1);
        house.placing.move(coordinator, exam, List.of(candidate), later);
        assertThat(house.exams.dueBy(exam, ExamFixtures.OPENS.plus(Duration.ofHours(26))))
                .isEmpty();
        assertThat(house.exams.dueBy(exam, ExamFixtures.OPENS.plus(Duration.ofHours(27))))
                .containsExactly(candidate);
    }

    @Test
    void extraTimeIsNoLongerThanAnAttemptAndHasAReason() {
        assertThat(house.deferring.giveTime(coordinator, exam, candidate, Duration.ofHours(3), "视力障碍"))
                .contains(DeferralRefusal.TIME_OUT_OF_RANGE);
        assertThat(house.deferring.giveTime(coordinator, exam, candidate, Duration.ofMinutes(30), ""))
                .contains(DeferralRefusal.REASON_MISSING);
        assertThat(house.deferring.giveTime(coordinator, exam, candidate, Duration.ofMinutes(30), "视力障碍"))
                .isEmpty();
        assertThat(place().extra()).isEqualTo(Duration.ofMinutes(30));
    }

    private Optional<DeferralRefusal> grant(String reason, String document, SittingId to) {
        return house.deferring.grant(coordinator, exam, candidate, reason, document, to);
    }

    private Candidacy place() {
        return house.exams.candidacy(exam, candidate).orElseThrow();
    }

    private SittingId add(SittingKind kind, int hours, Integer seats) {
        SittingPlan plan = new SittingPlan(
                kind,
                kind.name(),
                "一考场",
                ExamFixtures.OPENS.plus(Duration.ofHours(hours)),
                ExamFixtures.OPENS.plus(Duration.ofHours(hours + 3)),
                seats);
        return ((SittingOutcome.Done) house.sittings.add(coordinator, exam, plan)).sitting();
    }
}
