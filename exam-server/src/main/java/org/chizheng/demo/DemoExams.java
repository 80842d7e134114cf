package org.chizheng.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HolderId;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamPart;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.Exams;
import org.chizheng.exams.enrolment.Enrolling;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.exams.publishing.ExamPublication;
import org.chizheng.exams.publishing.ExamPublishing;
import org.chizheng.exams.publishing.FreezingProgress;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Officer;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.Organisations;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.drawing.Blueprint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The two parts of an exam for the county's urban management bureau, open for a week from the start of the demo. */
@Component
class DemoExams {

    private static final Duration OPEN_FOR = Duration.ofDays(7);
    private static final BigDecimal TOTAL = BigDecimal.valueOf(100);
    private static final BigDecimal PASS_MARK = BigDecimal.valueOf(60);

    private final Exams exams;
    private final ExamPlanning planning;
    private final Enrolling enrolling;
    private final ExamPublishing publishing;
    private final Organisations organisations;
    private final Certificates certificates;
    private final Clock clock;

    DemoExams(
            Exams exams,
            ExamPlanning planning,
            Enrolling enrolling,
            ExamPublishing publishing,
            Organisations organisations,
            Certificates certificates,
            Clock clock) {
        this.exams = exams;
        this.planning = planning;
        this.enrolling = enrolling;
        this.publishing = publishing;
        this.organisations = organisations;
        this.certificates = certificates;
        this.clock = clock;
    }

    /** Plans and publishes both parts where none is open any more. */
    void keepOneOpen() {
        Organisation county =
                organisations.byCreditCode(DemoAccount.COUNTY_JUSTICE).orElseThrow();
        Organisation unit = organisations.byCreditCode(DemoAccount.COUNTY_URBAN).orElseThrow();
        Caller coordinator = DemoData.coordinator(county, new AccountId(0));
        if (exams.visibleTo(coordinator).stream().anyMatch(this::open)) {
            return;
        }
        String year = String.valueOf(OfficialTime.today(clock).getYear());
        publish(coordinator, unit, plan(county, year + "年行政执法资格考试（公共法律知识）", null));
        publish(coordinator, unit, plan(county, year + "年行政执法资格考试（城市管理）", EnforcementDomain.URBAN_MANAGEMENT));
    }

    private boolean open(Exam exam) {
        Instant now = clock.instant();
        return exam.state() == ExamState.PUBLISHED
                && exam.opens().isBefore(now)
                && exam.closes().isAfter(now.plus(exam.duration()));
    }

    private void publish(Caller coordinator, Organisation unit, ExamPlan plan) {
        ExamId id = planning.draft(coordinator, plan);
        enrolling.enrol(
                coordinator,
                id,
                enrolling.eligible(coordinator, id).stream()
                        .filter(officer -> officer.organisation().equals(unit.id()))
                        .map(Officer::id)
                        .filter(officer ->
                                certificates.of(new HolderId(officer.value())).isEmpty())
                        .toList());
        if (publishing.publish(coordinator, id, FreezingProgress.UNWATCHED)
                instanceof ExamPublication.Refused(var findings)) {
            throw new IllegalStateException(plan.title() + " was refused: " + findings);
        }
    }

    private ExamPlan plan(Organisation county, String title, @Nullable EnforcementDomain domain) {
        Instant opens = clock.instant().truncatedTo(ChronoUnit.HOURS).minus(1, ChronoUnit.HOURS);
        return new ExamPlan(
                title,
                domain == null ? ExamPart.PUBLIC : ExamPart.PROFESSIONAL,
                domain,
                county.id(),
                opens,
                opens.plus(OPEN_FOR),
                Duration.ofMinutes(60),
                TOTAL,
                PASS_MARK,
                null,
                Duration.ZERO,
                2,
                blueprint(domain == null ? QuestionContent.PUBLIC : domain.name()));
    }

    private static Blueprint blueprint(String subject) {
        return new Blueprint(List.of(
                new Blueprint.Cell(QuestionType.SINGLE, subject, 20, BigDecimal.valueOf(3)),
                new Blueprint.Cell(QuestionType.MULTIPLE, subject, 6, BigDecimal.valueOf(4)),
                new Blueprint.Cell(QuestionType.TRUE_FALSE, subject, 8, BigDecimal.valueOf(2))));
    }
}
