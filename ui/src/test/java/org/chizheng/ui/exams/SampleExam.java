package org.chizheng.ui.exams;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chizheng.exams.Conduct;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamPart;
import org.chizheng.exams.ExamState;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.profiles.ProfileId;
import org.chizheng.questionbank.drawing.Blueprint;

/** An exam for tests of screens that show one. */
final class SampleExam {

    private SampleExam() {}

    /** The public part, ninety minutes in a window of this length, two attempts. */
    static Exam of(Instant opens, Duration window, ExamState state) {
        return new Exam(
                new ExamId(1),
                "公共法律知识考试",
                ExamPart.PUBLIC,
                null,
                new OrganisationId(7),
                new OrganisationPath("/7/"),
                opens,
                opens.plus(window),
                Duration.ofMinutes(90),
                BigDecimal.valueOf(50),
                BigDecimal.valueOf(30),
                null,
                Duration.ofMinutes(30),
                2,
                new Blueprint(List.of()),
                0,
                null,
                Conduct.USUAL,
                new ProfileId(1),
                state);
    }
}
