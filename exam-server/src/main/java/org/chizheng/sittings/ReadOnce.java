package org.chizheng.sittings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Exams;
import org.chizheng.exams.PaperId;
import org.chizheng.exams.Sitting;
import org.chizheng.officers.OfficerId;
import org.jspecify.annotations.Nullable;

/** What is read of one candidate while one entry is decided: each thing once, however many rules ask for it. */
final class ReadOnce {

    private final Exams exams;
    private final Exam exam;
    private final OfficerId officer;
    private final Map<Integer, Optional<PaperId>> papers = new HashMap<>();
    private @Nullable Plan plan;

    /** The candidate's place in the plan. */
    record Plan(List<Sitting> sittings, Candidacy candidacy) {}

    ReadOnce(Exams exams, Exam exam, OfficerId officer) {
        this.exams = exams;
        this.exam = exam;
        this.officer = officer;
    }

    Optional<PaperId> paper(int ordinal) {
        return papers.computeIfAbsent(ordinal, one -> exams.paperOf(exam.id(), officer, one));
    }

    /** For who is enrolled. */
    Plan plan() {
        Plan known = plan;
        if (known == null) {
            known = new Plan(
                    exams.sittings(exam.id()),
                    exams.candidacy(exam.id(), officer).orElseThrow());
            plan = known;
        }
        return known;
    }
}
