package org.chizheng.ui.exams;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chizheng.exams.ExamPart;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.officers.Caller;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.drawing.Blueprint;
import org.springframework.stereotype.Component;

/** What a new plan starts from: the limits of the profile, and the usual paper of a hundred marks. */
@Component
class FirstPlan {

    private static final BigDecimal TOTAL = BigDecimal.valueOf(100);

    private final ExamPlanning planning;
    private final Clock clock;

    FirstPlan(ExamPlanning planning, Clock clock) {
        this.planning = planning;
        this.clock = clock;
    }

    ExamPlan of(Caller caller) {
        JurisdictionProfile profile = planning.profileFor(caller, caller.organisation());
        Instant opens = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
        return new ExamPlan(
                "",
                ExamPart.PUBLIC,
                null,
                caller.organisation(),
                opens,
                opens.plus(Duration.ofHours(2)),
                Duration.ofMinutes(90),
                TOTAL,
                BigDecimal.valueOf(profile.passPercent()),
                profile.latestEntry(),
                profile.earliestHandIn(),
                profile.attempts(),
                new Blueprint(List.of(
                        cell(QuestionType.SINGLE, 30, 1),
                        cell(QuestionType.MULTIPLE, 20, 2),
                        cell(QuestionType.TRUE_FALSE, 30, 1))));
    }

    private static Blueprint.Cell cell(QuestionType type, int count, int marks) {
        return new Blueprint.Cell(type, QuestionContent.PUBLIC, count, BigDecimal.valueOf(marks));
    }
}
