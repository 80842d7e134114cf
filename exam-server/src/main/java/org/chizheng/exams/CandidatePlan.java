package org.chizheng.exams;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that a plan says to one person.
 *
 * @param sittings of the exam, next first
 * @param candidacy null for who is not enrolled
 * @param papers that were frozen for them, by the ordinal of the attempt: 1 for 初考, 2 for 补考, and so on; none
 *     before the exam is published
 */
public record CandidatePlan(
        Exam exam, List<Sitting> sittings, @Nullable Candidacy candidacy, Map<Integer, PaperId> papers) {

    /** The paper of an attempt; empty if not enrolled, not published, or not that many attempts allowed. */
    public Optional<PaperId> paper(int ordinal) {
        return Optional.ofNullable(papers.get(ordinal));
    }
}
