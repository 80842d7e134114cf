package org.chizheng.exams;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationPath;
import org.jspecify.annotations.Nullable;

/** Planned exams, for reading. */
public interface Exams {

    /** One exam, whoever asks; the caller of this method answers for the scope. */
    Optional<Exam> find(ExamId id);

    /** Exams planned by the caller's organisation or below, latest first; none for who neither runs nor watches exams. */
    List<Exam> visibleTo(Caller caller);

    /** Exams planned at a place or below, latest first; the caller of this method answers for the scope. */
    List<Exam> below(OrganisationPath path);

    /** Published exams that a person is enrolled in, next first. */
    List<Exam> enrolled(OfficerId officer);

    /** Who is enrolled in an exam. */
    List<OfficerId> candidates(ExamId exam);

    /** How many are enrolled in an exam. */
    int candidateCount(ExamId exam);

    /** The sittings of an exam, next first; none where the exam is one sitting of its own. */
    List<Sitting> sittings(ExamId exam);

    /** One sitting, whoever asks; the caller of this method answers for the scope. */
    Optional<Sitting> sitting(SittingId id);

    /** Until the end of the transaction nobody else holds these sittings; to be called before their places are counted. */
    void hold(Collection<SittingId> sittings);

    /**
     * Until the end of the transaction nobody else changes its sittings, gives places or decides on deferrals; to be
     * called before anything of the exam, its results or its attempts is locked.
     *
     * @return the exam as it is then
     */
    Exam hold(ExamId exam);

    /**
     * Until the end of the transaction nobody changes the places of these people at an exam; to be called before an
     * attempt begins at one of them. The places as they are now, without those who are not enrolled.
     */
    List<Candidacy> holdPlaces(ExamId exam, Collection<OfficerId> people);

    /** Everybody who is enrolled in an exam, with their sitting and extra time. */
    List<Candidacy> candidacies(ExamId exam);

    /**
     * The code that is read out at a sitting; for comparing, never for showing to candidates.
     *
     * @param sitting null: of the exam as a whole
     * @return empty where none was issued
     */
    Optional<AccessCode> code(ExamId exam, @Nullable SittingId sitting);

    /** An exam as it was two seconds ago at most: for what a crowd asks again and again. */
    Optional<Exam> recent(ExamId exam);

    /** All that the plan says to a person, as it stands now, in one cheap read; empty if there is no such exam. */
    Optional<CandidatePlan> plan(ExamId exam, OfficerId officer);

    /** Who had their last chance to begin by then, deferred ones only once their own sitting is over. */
    List<OfficerId> dueBy(ExamId exam, Instant now);

    /** A person's place in an exam; empty if not enrolled. */
    Optional<Candidacy> candidacy(ExamId exam, OfficerId officer);

    /**
     * A frozen paper.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    FrozenPaper paper(PaperId id);

    /** Several frozen papers in no particular order, in one read; those that do not exist are left out. */
    List<FrozenPaper> papers(Collection<PaperId> ids);
}
