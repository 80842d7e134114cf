package org.chizheng.ui.exams;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Marks;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.seating.DeferralRefusal;
import org.chizheng.questionbank.drawing.Feasibility;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Times;

/** Exams and what stands against them, in the words of the screens. */
final class ExamTexts {

    private ExamTexts() {}

    static String part(Exam exam) {
        String part = translate("terms.ExamPart." + exam.part());
        return exam.domain() == null ? part : part + " · " + translate("terms.EnforcementDomain." + exam.domain());
    }

    static String window(Exam exam) {
        return window(exam.opens(), exam.closes());
    }

    static String window(Instant opens, Instant closes) {
        return translate("exams.window", Times.minute(opens), Times.minute(closes));
    }

    static String sitting(Sitting sitting) {
        return translate("exams.sitting.line", sitting.name(), window(sitting.opens(), sitting.closes()));
    }

    /** Says why something was not done; whether it was. */
    static boolean tell(Optional<DeferralRefusal> refusal) {
        refusal.ifPresent(why -> Notices.refused(translate("exams.DeferralRefusal." + why)));
        return refusal.isEmpty();
    }

    static String minutes(Duration duration) {
        return translate("exams.minutes", duration.toMinutes());
    }

    static StatusBadge badge(ExamPhase phase) {
        return new StatusBadge(translate("exams.ExamPhase." + phase), phase.tone());
    }

    static StatusBadge badge(Exam exam, Instant now) {
        return badge(ExamPhase.of(exam, now));
    }

    /** One sentence on what stands against publishing. */
    static String finding(PlanFinding finding) {
        return switch (finding) {
            case PlanFinding.NoTitle() -> translate("exams.finding.no-title");
            case PlanFinding.DomainMissing() -> translate("exams.finding.domain");
            case PlanFinding.NoCells() -> translate("exams.finding.no-cells");
            case PlanFinding.CellEmpty(int cell) -> translate("exams.finding.cell-empty", cell + 1);
            case PlanFinding.MarksDoNotAddUp(BigDecimal stated, BigDecimal computed) ->
                translate("exams.finding.marks", plain(computed), plain(stated));
            case PlanFinding.CellNotFilled(int cell, int needed, int available) ->
                translate("exams.finding.cell", cell + 1, needed, available);
            case PlanFinding.CellsNotFilled(List<Integer> cells, long needed, long available, int papers) ->
                papers == 1
                        ? translate("exams.finding.cells", lines(cells), needed, available)
                        : translate("exams.finding.cells.papers", lines(cells), papers, needed, available);
            case PlanFinding.TooManyCells(int stated, int most) -> translate("exams.finding.too-many", stated, most);
            case PlanFinding.FixedWithoutMarks(int fixed) -> translate("exams.finding.fixed-marks", fixed + 1);
            case PlanFinding.FixedNotPossible(int fixed, Feasibility.Why why) ->
                translate("exams.finding.fixed", fixed + 1, translate("exams.Why." + why));
            case PlanFinding.EnemiesInTheWay(int tried, int found) ->
                translate("exams.finding.enemies", tried, tried - found);
            case PlanFinding.PaperNotFound() -> translate("exams.finding.not-found");
            case PlanFinding.LimitOutOfRange() -> translate("exams.finding.limit");
            case PlanFinding.FormsOutOfRange(int stated, int most) -> translate("exams.finding.forms", stated, most);
            case PlanFinding.FormsNotParallel(BigDecimal spread, BigDecimal tolerance) ->
                translate("exams.finding.not-parallel", plain(spread), plain(tolerance));
            case PlanFinding.NotAnAddress(int line, String text) -> translate("exams.finding.address", line + 1, text);
            case PlanFinding.NotABrowserKey(int line) -> translate("exams.finding.browser-key", line + 1);
            case PlanFinding.ConductTooLong(int most) -> translate("exams.finding.conduct-long", most);
            case PlanFinding.SittingWithoutName() -> translate("exams.finding.sitting-name");
            case PlanFinding.SittingOutsideWindow(String name) -> translate("exams.finding.sitting-window", name);
            case PlanFinding.SittingTooShort(String name, Duration window, Duration needed) ->
                translate("exams.finding.sitting-short", name, window.toMinutes(), needed.toMinutes());
            case PlanFinding.SittingWithoutSeats(String name) -> translate("exams.finding.sitting-seats", name);
            case PlanFinding.SittingsOverlap(String name, String other, String room) ->
                translate("exams.finding.sitting-overlap", name, other, room);
            case PlanFinding.SittingOverfull(String name, int people, int seats) ->
                translate("exams.finding.sitting-full", name, people, seats);
            case PlanFinding.SeatsTooFew(int seats, int candidates) ->
                translate("exams.finding.seats", seats, candidates);
            case PlanFinding.CandidatesNotPlaced(int candidates) -> translate("exams.finding.no-place", candidates);
            case PlanFinding.SittingBegun(String name) -> translate("exams.finding.sitting-begun", name);
            case PlanFinding.SittingNotEmpty(String name, int people) ->
                translate("exams.finding.sitting-taken", name, people);
            case PlanFinding.SittingOfOthers(String name, int people) ->
                translate("exams.finding.sitting-others", name, people);
            case PlanFinding.SittingUnknown() -> translate("exams.finding.sitting-unknown");
            case PlanFinding.SittingOfAnotherKind(String name) -> translate("exams.finding.sitting-kind", name);
            case PlanFinding.CandidateHasBegun() -> translate("exams.finding.has-begun");
            case PlanFinding.WindowTooShort(Duration window, Duration needed) ->
                translate("exams.finding.window", window.toMinutes(), needed.toMinutes());
            case PlanFinding.WindowOver(Instant closes) -> translate("exams.finding.over", Times.minute(closes));
            case PlanFinding.EntryOver(Instant last) -> translate("exams.finding.entry-over", Times.minute(last));
            case PlanFinding.SittingEntryOver(String name, int people, Instant last) ->
                translate("exams.finding.sitting-entry-over", name, people, Times.minute(last));
            case PlanFinding.PassMarkOutOfRange(BigDecimal stated, BigDecimal least, BigDecimal most) ->
                translate("exams.finding.pass", plain(stated), plain(least), plain(most));
            case PlanFinding.LatestEntryOutOfRange(Duration stated, Duration most) ->
                translate("exams.finding.entry", stated.toMinutes(), most.toMinutes());
            case PlanFinding.EarliestHandInOutOfRange(Duration stated, Duration most) ->
                translate("exams.finding.hand-in", stated.toMinutes(), most.toMinutes());
            case PlanFinding.AttemptsOutOfRange(int stated, int most) ->
                translate("exams.finding.attempts", stated, most);
            case PlanFinding.NobodyEnrolled() -> translate("exams.finding.nobody");
            case PlanFinding.CandidateIneligible ineligible ->
                translate(
                        "exams.finding.ineligible",
                        ineligible.name(),
                        translate("exams.Ineligibility." + ineligible.why()));
            case PlanFinding.CandidatesElsewhere(int candidates) -> translate("exams.finding.elsewhere", candidates);
            case PlanFinding.NotADraft notADraft ->
                translate("exams.finding.state", translate("terms.ExamState." + notADraft.state()));
            case PlanFinding.ChangedMeanwhile() -> translate("exams.finding.changed");
        };
    }

    private static String lines(List<Integer> cells) {
        return cells.stream().map(cell -> String.valueOf(cell + 1)).collect(Collectors.joining(translate("exams.and")));
    }

    static String plain(BigDecimal marks) {
        return Marks.plain(marks).toPlainString();
    }
}
