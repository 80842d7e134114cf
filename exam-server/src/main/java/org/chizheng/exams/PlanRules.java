package org.chizheng.exams;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.Feasibility;

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
        clock(plan, profile, now, findings);
        if (plan.attemptsAllowed() < 1 || plan.attemptsAllowed() > profile.attempts()) {
            findings.add(new PlanFinding.AttemptsOutOfRange(plan.attemptsAllowed(), profile.attempts()));
        }
        return findings;
    }

    static List<PlanFinding> ofSupply(Feasibility feasibility) {
        List<PlanFinding> findings = new ArrayList<>();
        for (int i = 0; i < feasibility.cells().size(); i++) {
            Feasibility.CellSupply supply = feasibility.cells().get(i);
            if (!supply.filled()) {
                findings.add(new PlanFinding.CellNotFilled(i, supply.cell().count(), supply.available()));
            }
        }
        return findings;
    }

    /** The least pass mark that the profile allows for a total, rounded up to half marks. */
    static BigDecimal leastPassMark(BigDecimal total, JurisdictionProfile profile) {
        BigDecimal halves = total.multiply(BigDecimal.valueOf(profile.passPercent()))
                .divide(BigDecimal.valueOf(50), 0, RoundingMode.CEILING);
        return Marks.plain(halves.divide(BigDecimal.TWO, 1, RoundingMode.UNNECESSARY));
    }

    private static void marks(ExamPlan plan, JurisdictionProfile profile, List<PlanFinding> findings) {
        List<Blueprint.Cell> cells = plan.blueprint().cells();
        if (cells.isEmpty()) {
            findings.add(new PlanFinding.NoCells());
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
