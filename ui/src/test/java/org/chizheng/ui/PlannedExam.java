package org.chizheng.ui;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chizheng.exams.ExamPart;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.officers.Organisation;
import org.chizheng.questionbank.drawing.Blueprint;

/** The plan of an exam without a question, which is enough for a draft. */
public final class PlannedExam {

    private PlannedExam() {}

    /** An exam of three hours, which opens a day from now. */
    public static ExamPlan of(String title, Organisation unit, Instant now) {
        Instant opens = now.plus(Duration.ofDays(1));
        return new ExamPlan(
                title,
                ExamPart.PUBLIC,
                null,
                unit.id(),
                opens,
                opens.plus(Duration.ofHours(3)),
                Duration.ofMinutes(90),
                BigDecimal.valueOf(100),
                BigDecimal.valueOf(60),
                null,
                Duration.ZERO,
                2,
                new Blueprint(List.of()));
    }
}
