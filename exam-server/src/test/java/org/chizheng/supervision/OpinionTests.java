package org.chizheng.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Set;
import org.chizheng.RecordingAuditLog;
import org.chizheng.SettableClock;
import org.chizheng.TestDatabase;
import org.chizheng.audit.AuditEntry;
import org.chizheng.exams.FakePlaces;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
import org.chizheng.profiles.OfficialTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class OpinionTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final TestDatabase database = TestDatabase.h2();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-06-01T02:00:00Z"));
    private final RecordingAuditLog audit = new RecordingAuditLog();
    private final Opinions opinions =
            new OpinionKeeping(new OpinionTable(database.jdbc()), new FakePlaces(), audit, clock);
    private final Caller supervisor = caller(FakePlaces.CITY, Role.SUPERVISOR);
    private final Caller coordinator = caller(FakePlaces.COUNTY, Role.COORDINATOR);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void isFollowedFromIssueToClosure() {
        Opinion issued = done(opinions.issue(supervisor, opinion(2)));
        assertThat(issued.number()).startsWith("JD20260601-");
        assertThat(opinions.close(supervisor, issued.id(), "好"))
                .isEqualTo(new OpinionOutcome.Refused(OpinionRefusal.NOT_IN_THIS_STATE));
        done(opinions.answer(coordinator, issued.id(), "已整改"));
        done(opinions.sendBack(supervisor, issued.id(), "材料不全"));
        done(opinions.answer(coordinator, issued.id(), "补充材料"));
        Opinion closed = done(opinions.close(supervisor, issued.id(), "同意"));
        assertThat(closed.state()).isEqualTo(OpinionState.CLOSED);
        assertThat(closed.steps())
                .extracting(Opinion.Step::action)
                .containsExactly("ANSWERED", "RETURNED", "ANSWERED", "CLOSED");
        assertThat(audit.drain())
                .extracting(AuditEntry::action)
                .containsExactly(
                        "opinion.issued", "opinion.answered", "opinion.returned", "opinion.answered", "opinion.closed");
    }

    @Test
    void isOverdueFromTheDayAfterTheDeadline() {
        Opinion issued = done(opinions.issue(supervisor, opinion(2)));
        assertThat(issued.overdue(TODAY.plusDays(15))).isFalse();
        clock.pass(Duration.ofDays(16));
        assertThat(issued.overdue(OfficialTime.today(clock))).isTrue();
    }

    @Test
    void twoSupervisorsActAndTheTextSaysSomething() {
        NewOpinion alone =
                new NewOpinion(new OrganisationId(2), "题", "问题", "要求", "条例第二十二条", TODAY.plusDays(1), supervisor.name());
        assertThat(opinions.issue(supervisor, alone))
                .isEqualTo(new OpinionOutcome.Refused(OpinionRefusal.SECOND_SUPERVISOR_MISSING));
        NewOpinion empty = new NewOpinion(new OrganisationId(2), "题", " ", "要求", "依据", TODAY.plusDays(1), "王监督");
        assertThat(opinions.issue(supervisor, empty))
                .isEqualTo(new OpinionOutcome.Refused(OpinionRefusal.TEXT_MISSING));
        NewOpinion today = new NewOpinion(new OrganisationId(2), "题", "问题", "要求", "依据", TODAY, "王监督");
        assertThat(opinions.issue(supervisor, today))
                .isEqualTo(new OpinionOutcome.Refused(OpinionRefusal.DEADLINE_NOT_AHEAD));
    }

    @Test
    void nobodySeesOrTouchesWhatLiesBeside() {
        Opinion issued = done(opinions.issue(supervisor, opinion(2)));
        Caller beside = caller(FakePlaces.NEIGHBOUR, Role.SUPERVISOR, Role.COORDINATOR);
        assertThat(opinions.visibleTo(beside)).isEmpty();
        assertThat(opinions.visibleTo(coordinator)).hasSize(1);
        assertThatThrownBy(() -> opinions.answer(beside, issued.id(), "x")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> opinions.issue(beside, opinion(2))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> opinions.close(coordinator, issued.id(), "x"))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static NewOpinion opinion(long organisation) {
        return new NewOpinion(
                new OrganisationId(organisation),
                "关于无证执法的监督意见",
                "两名人员证件过期后仍参与执法",
                "立即停止并在期限内整改",
                "《河南省行政执法条例》第二十一条",
                TODAY.plusDays(15),
                "王监督");
    }

    private static Opinion done(OpinionOutcome outcome) {
        assertThat(outcome).isInstanceOf(OpinionOutcome.Done.class);
        return ((OpinionOutcome.Done) outcome).opinion();
    }

    private static Caller caller(OrganisationPath path, Role... roles) {
        return new Caller(new AccountId(1), "李监督", new OrganisationId(1), path, null, Set.of(roles));
    }
}
