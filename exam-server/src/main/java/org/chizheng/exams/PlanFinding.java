package org.chizheng.exams;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.chizheng.officers.OfficerId;

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

    /** An attempt does not fit between opening and closing. */
    record WindowTooShort(Duration window, Duration needed) implements PlanFinding {}

    /** The exam would be over before it was published. */
    record WindowOver(Instant closes) implements PlanFinding {}

    /** The pass mark is below what the profile asks for, or above the total. */
    record PassMarkOutOfRange(BigDecimal stated, BigDecimal least, BigDecimal most) implements PlanFinding {}

    /** Entry stays open longer than the profile allows. */
    record LatestEntryOutOfRange(Duration stated, Duration most) implements PlanFinding {}

    /** Hand-in opens later than the profile or the duration allows. */
    record EarliestHandInOutOfRange(Duration stated, Duration most) implements PlanFinding {}

    /** More attempts than the profile allows, or none. */
    record AttemptsOutOfRange(int stated, int most) implements PlanFinding {}

    /** There is nobody to sit it. */
    record NobodyEnrolled() implements PlanFinding {}

    /** Somebody enrolled may not, or no longer, sit it. */
    record CandidateIneligible(OfficerId officer, String name, Ineligibility why) implements PlanFinding {}

    /** Only a draft can be changed or published. */
    record NotADraft(ExamState state) implements PlanFinding {}

    /** Somebody changed the plan or the enrolment while papers were drawn. */
    record ChangedMeanwhile() implements PlanFinding {}
}
