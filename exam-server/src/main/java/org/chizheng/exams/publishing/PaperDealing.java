package org.chizheng.exams.publishing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Marks;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.officers.OfficerId;
import org.chizheng.questionbank.drawing.Circulation;
import org.chizheng.questionbank.drawing.Drawing;
import org.chizheng.questionbank.drawing.DrawnPaper;
import org.chizheng.questionbank.drawing.Outlook;
import org.chizheng.questionbank.drawing.PaperRun;
import org.chizheng.questionbank.drawing.ParallelForms;
import org.jspecify.annotations.Nullable;

/**
 * Which paper each candidate gets for each attempt: one of its own, or one of some parallel forms, dealt out at random
 * so that each form is sat by as many people as any other, give or take one. Another attempt is another form.
 */
final class PaperDealing {

    /** One paper to be frozen. */
    record Sitter(OfficerId officer, int ordinal, long seed) {}

    private final List<Sitter> sitters;
    private final PaperRun run;
    private final @Nullable ParallelForms forms;
    private final int formsEach;
    private final Map<OfficerId, Integer> dealt;

    private PaperDealing(
            List<Sitter> sitters,
            PaperRun run,
            @Nullable ParallelForms forms,
            int formsEach,
            Map<OfficerId, Integer> dealt) {
        this.sitters = sitters;
        this.run = run;
        this.forms = forms;
        this.formsEach = formsEach;
        this.dealt = dealt;
    }

    /** Begins to deal; empty where no forms were found. */
    static Optional<PaperDealing> begin(
            Exam exam, List<OfficerId> people, Drawing drawing, Outlook outlook, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Sitter> sitters = new ArrayList<>();
        for (OfficerId officer : people) {
            for (int ordinal = 1; ordinal <= exam.attemptsAllowed(); ordinal++) {
                sitters.add(new Sitter(officer, ordinal, random.nextLong()));
            }
        }
        Circulation circulation = ExamPlan.of(exam).circulation(people.size());
        if (!circulation.isDealt()) {
            PaperRun run = drawing.run(exam.blueprint(), outlook, circulation.papers());
            return Optional.of(new PaperDealing(sitters, run, null, 0, Map.of()));
        }
        List<OfficerId> order = new ArrayList<>(people);
        Collections.shuffle(order, new Random(random.nextLong()));
        Map<OfficerId, Integer> dealt = new HashMap<>();
        order.forEach(officer -> dealt.put(officer, dealt.size() % exam.forms()));
        return drawing.forms(exam.blueprint(), outlook, circulation, random.nextLong())
                .map(forms -> new PaperDealing(sitters, none -> Optional.empty(), forms, exam.forms(), dealt));
    }

    List<Sitter> sitters() {
        return sitters;
    }

    /** The paper of a sitter; they have to be asked for in their order. Empty where none was found. */
    Optional<DrawnPaper> paper(Sitter sitter) {
        ParallelForms drawn = forms;
        if (drawn == null) {
            return run.next(sitter.seed());
        }
        int form = (sitter.ordinal() - 1) * formsEach + dealt.getOrDefault(sitter.officer(), 0);
        return Optional.of(drawn.forms().get(form).paper(sitter.seed()));
    }

    /** What stands against the forms: that they are not of equal difficulty. */
    Optional<PlanFinding> against() {
        ParallelForms drawn = forms;
        return drawn == null || drawn.areParallel()
                ? Optional.empty()
                : Optional.of(new PlanFinding.FormsNotParallel(marks(drawn.spread()), marks(drawn.tolerance())));
    }

    /** How far the scores expected of the forms lie apart; null where there are no forms. */
    @Nullable
    BigDecimal spread() {
        ParallelForms drawn = forms;
        return drawn == null ? null : marks(drawn.spread());
    }

    private static BigDecimal marks(double marks) {
        return Marks.plain(BigDecimal.valueOf(marks).setScale(4, RoundingMode.HALF_UP));
    }
}
