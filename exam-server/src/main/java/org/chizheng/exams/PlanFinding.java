package org.chizheng.exams;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chizheng.officers.OfficerId;
import org.chizheng.questionbank.drawing.Feasibility;

/** What stands against publishing a plan, with the figures that say how far off it is. */
public sealed interface PlanFinding {

    /** The exam has no title. */
    record NoTitle() implements PlanFinding {}

    /** A professional part without its enforcement domain. */
    record DomainMissing() implements PlanFinding {}

    /** The blueprint is empty. */
    record NoCells() implements PlanFinding {}

    /**
     * A cell asks for no question, or for no marks.
     *
     * @param cell index in the blueprint, from 0
     */
    record CellEmpty(int cell) implements PlanFinding {}

    /** The marks of all cells are not the total that was stated. */
    record MarksDoNotAddUp(BigDecimal stated, BigDecimal computed) implements PlanFinding {}

    /**
     * The bank has too few approved questions.
     *
     * @param cell index in the blueprint, from 0
     */
    record CellNotFilled(int cell, int needed, int available) implements PlanFinding {}

    /**
     * Cells want more of the same questions than there are, or of their uses where a question may be on so many papers
     * only.
     *
     * @param cells indices in the blueprint, from 0
     * @param papers for how many papers this is counted; 1 where that makes no difference
     */
    record CellsNotFilled(List<Integer> cells, long needed, long available, int papers) implements PlanFinding {

        /** Copies the cells. */
        public CellsNotFilled {
            cells = List.copyOf(cells);
        }
    }

    /** More cells than a blueprint can have. */
    record TooManyCells(int stated, int most) implements PlanFinding {}

    /**
     * A fixed question earns no marks.
     *
     * @param fixed index among the fixed questions, from 0
     */
    record FixedWithoutMarks(int fixed) implements PlanFinding {}

    /**
     * A fixed question cannot be on the paper.
     *
     * @param fixed index among the fixed questions, from 0
     */
    record FixedNotPossible(int fixed, Feasibility.Why why) implements PlanFinding {}

    /** Enemies stood in the way of so many of the papers that were tried. */
    record EnemiesInTheWay(int tried, int found) implements PlanFinding {}

    /** No paper was found while papers were drawn, although nothing stood against it before. */
    record PaperNotFound() implements PlanFinding {}

    /** A limit of use that leaves nothing, or a rest below none. */
    record LimitOutOfRange() implements PlanFinding {}

    /** More forms than can be dealt out. */
    record FormsOutOfRange(int stated, int most) implements PlanFinding {}

    /** The scores that are expected of the forms lie further apart than is fair; both in marks. */
    record FormsNotParallel(BigDecimal spread, BigDecimal tolerance) implements PlanFinding {}

    /**
     * A line that should say from where the exam may be sat does not.
     *
     * @param line from 0
     */
    record NotAnAddress(int line, String text) implements PlanFinding {}

    /**
     * A line that should be a key of Safe Exam Browser is none.
     *
     * @param line from 0
     */
    record NotABrowserKey(int line) implements PlanFinding {}

    /** More addresses or keys than can be kept. */
    record ConductTooLong(int most) implements PlanFinding {}

    /** An attempt does not fit between opening and closing. */
    record WindowTooShort(Duration window, Duration needed) implements PlanFinding {}

    /** The exam would be over before it was published. */
    record WindowOver(Instant closes) implements PlanFinding {}

    /** Nobody could begin any more: the last moment for it has passed. */
    record EntryOver(Instant lastEntry) implements PlanFinding {}

    /** So many have their places in a sitting at which nobody could begin any more. */
    record SittingEntryOver(String sitting, int people, Instant lastEntry) implements PlanFinding {}

    /** The pass mark is below what the profile asks for, or above the total. */
    record PassMarkOutOfRange(BigDecimal stated, BigDecimal least, BigDecimal most) implements PlanFinding {}

    /** Entry stays open longer than the profile allows. */
    record LatestEntryOutOfRange(Duration stated, Duration most) implements PlanFinding {}

    /** Hand-in opens later than the profile or the duration allows. */
    record EarliestHandInOutOfRange(Duration stated, Duration most) implements PlanFinding {}

    /** More attempts than the profile allows, or none. */
    record AttemptsOutOfRange(int stated, int most) implements PlanFinding {}

    /** A sitting has no name. */
    record SittingWithoutName() implements PlanFinding {}

    /** A sitting lies outside of the exam's window. */
    record SittingOutsideWindow(String sitting) implements PlanFinding {}

    /** An attempt does not fit into a sitting. */
    record SittingTooShort(String sitting, Duration window, Duration needed) implements PlanFinding {}

    /** A sitting holds nobody. */
    record SittingWithoutSeats(String sitting) implements PlanFinding {}

    /** Two sittings need the same room at the same time. */
    record SittingsOverlap(String sitting, String other, String room) implements PlanFinding {}

    /** More people than seats in one sitting. */
    record SittingOverfull(String sitting, int people, int seats) implements PlanFinding {}

    /** More candidates than seats in all regular sittings. */
    record SeatsTooFew(int seats, int candidates) implements PlanFinding {}

    /** So many candidates have no place in any sitting. */
    record CandidatesNotPlaced(int candidates) implements PlanFinding {}

    /** A sitting that has begun, or would have, cannot be changed or joined. */
    record SittingBegun(String sitting) implements PlanFinding {}

    /** A sitting of a published exam cannot be removed from under its candidates. */
    record SittingNotEmpty(String sitting, int people) implements PlanFinding {}

    /** So many are placed in a sitting that is not held for them. */
    record SittingOfOthers(String sitting, int people) implements PlanFinding {}

    /** The exam has no such sitting. */
    record SittingUnknown() implements PlanFinding {}

    /** Deferred candidates sit at deferred sittings, all others at regular ones. */
    record SittingOfAnotherKind(String sitting) implements PlanFinding {}

    /** Somebody who has begun, or has a result, cannot be moved. */
    record CandidateHasBegun() implements PlanFinding {}

    /** There is nobody to sit it. */
    record NobodyEnrolled() implements PlanFinding {}

    /** Somebody enrolled may not, or no longer, sit it. */
    record CandidateIneligible(OfficerId officer, String name, Ineligibility why) implements PlanFinding {}

    /** So many on the list are none of the people of the organisation that the exam would go to. */
    record CandidatesElsewhere(int candidates) implements PlanFinding {}

    /** Only a draft can be changed or published. */
    record NotADraft(ExamState state) implements PlanFinding {}

    /** Somebody changed the plan or the enrolment while papers were drawn. */
    record ChangedMeanwhile() implements PlanFinding {}
}
