package org.chizheng.exams.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chizheng.exams.ExamPart;
import org.chizheng.exams.Marks;
import org.chizheng.exams.PlanFinding;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.Feasibility;
import org.chizheng.questionbank.drawing.Limits;

/** What a plan must satisfy by itself, under a profile and against a bank. Pure: the same input, the same findings. */
final class PlanRules {

    private PlanRules() {}

    static List<PlanFinding> ofPlan(ExamPlan plan, JurisdictionProfile profile, Instant now) {
        List<PlanFinding> findings = new ArrayList<>();
        if (plan.title().isBlank()) {
            findings.add(new PlanFinding.NoTitle());
        }
        if (plan.part() == ExamPart.PROFESSIONAL && plan.domain() == null) {
            findings.add(new PlanFinding.DomainMissing());
        }
        marks(plan, profile, findings);
        if (leavesNothing(plan.blueprint().limits())) {
            findings.add(new PlanFinding.LimitOutOfRange());
        }
        if (plan.forms() < 0 || plan.forms() > ExamPlan.MOST_FORMS) {
            findings.add(new PlanFinding.FormsOutOfRange(plan.forms(), ExamPlan.MOST_FORMS));
        }
        ConductRules.check(plan.conduct(), findings);
        clock(plan, profile, now, findings);
        if (plan.attemptsAllowed() < 1 || plan.attemptsAllowed() > profile.attempts()) {
            findings.add(new PlanFinding.AttemptsOutOfRange(plan.attemptsAllowed(), profile.attempts()));
        }
        return findings;
    }

    /** What the bank's supply says against a blueprint, one finding a cell or group of cells that goes short. */
    static List<PlanFinding> ofSupply(Feasibility feasibility) {
        List<PlanFinding> findings = new ArrayList<>();
        for (Feasibility.Shortage shortage : feasibility.shortages()) {
            boolean isOne = shortage.cells().size() == 1 && shortage.papers() == 1;
            findings.add(
                    isOne
                            ? new PlanFinding.CellNotFilled(
                                    shortage.cells().getFirst(), (int) shortage.wanted(), (int) shortage.available())
                            : new PlanFinding.CellsNotFilled(
                                    shortage.cells(), shortage.wanted(), shortage.available(), shortage.papers()));
        }
        feasibility.fixed().forEach(one -> findings.add(new PlanFinding.FixedNotPossible(one.fixed(), one.why())));
        Feasibility.Feud feud = feasibility.feud();
        if (feud.found() < feud.trials()) {
            findings.add(new PlanFinding.EnemiesInTheWay(feud.trials(), feud.found()));
        }
        return findings;
    }

    /** The least pass mark that the profile allows for a total, rounded up to half marks. */
    static BigDecimal leastPassMark(BigDecimal total, JurisdictionProfile profile) {
        BigDecimal halves = total.multiply(BigDecimal.valueOf(profile.passPercent()))
                .divide(BigDecimal.valueOf(50), 0, RoundingMode.CEILING);
        return Marks.plain(halves.divide(BigDecimal.TWO, 1, RoundingMode.UNNECESSARY));
    }

    private static boolean leavesNothing(Limits limits) {
        Integer exams = limits.mostExams();
        Integer papers = limits.mostPapers();
        return exams != null && exams < 1 || papers != null && papers < 1 || limits.rest() < 0;
    }

    private static void marks(ExamPlan plan, JurisdictionProfile profile, List<PlanFinding> findings) {
        List<Blueprint.Cell> cells = plan.blueprint().cells();
        List<Blueprint.Fixed> fixed = plan.blueprint().fixed();
        if (cells.isEmpty() && fixed.isEmpty()) {
            findings.add(new PlanFinding.NoCells());
        }
        if (cells.size() > Blueprint.MOST_CELLS) {
            findings.add(new PlanFinding.TooManyCells(cells.size(), Blueprint.MOST_CELLS));
        }
        for (int i = 0; i < fixed.size(); i++) {
            if (fixed.get(i).marks().signum() <= 0) {
                findings.add(new PlanFinding.FixedWithoutMarks(i));
            }
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).count() < 1 || cells.get(i).marksEach().signum() <= 0) {
                findings.add(new PlanFinding.CellEmpty(i));
            }
        }
        BigDecimal computed = plan.blueprint().total();
        if (computed.compareTo(plan.total()) != 0) {
            findings.add(new PlanFinding.MarksDoNotAddUp(plan.total(), computed));
        }
        BigDecimal least = leastPassMark(plan.total(), profile);
        if (plan.passMark().compareTo(least) < 0 || plan.passMark().compareTo(plan.total()) > 0) {
            findings.add(new PlanFinding.PassMarkOutOfRange(plan.passMark(), least, plan.total()));
        }
    }

    private static void clock(ExamPlan plan, JurisdictionProfile profile, Instant now, List<PlanFinding> findings) {
        Duration window = Duration.between(plan.opens(), plan.closes());
        if (!plan.duration().isPositive() || window.compareTo(plan.duration()) < 0) {
            findings.add(new PlanFinding.WindowTooShort(window, plan.duration()));
        }
        if (!plan.closes().isAfter(now)) {
            findings.add(new PlanFinding.WindowOver(plan.closes()));
        }
        Duration entry = plan.latestEntry();
        if (entry != null && (entry.isNegative() || entry.compareTo(profile.latestEntry()) > 0)) {
            findings.add(new PlanFinding.LatestEntryOutOfRange(entry, profile.latestEntry()));
        }
        Duration latestStart = min(profile.earliestHandIn(), plan.duration());
        if (plan.earliestHandIn().isNegative() || plan.earliestHandIn().compareTo(latestStart) > 0) {
            findings.add(new PlanFinding.EarliestHandInOutOfRange(plan.earliestHandIn(), latestStart));
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
