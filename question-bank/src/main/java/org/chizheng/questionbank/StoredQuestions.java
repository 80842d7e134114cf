package org.chizheng.questionbank;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The questions' rows. */
interface StoredQuestions extends JpaRepository<StoredQuestion, Long> {

    @Query("""
            select q from StoredQuestion q
            where q.state = :state and q.organisationPath like concat(:path, '%')
            order by q.changedAt, q.id
            """)
    List<StoredQuestion> keptIn(QuestionState state, String path, Pageable page);

    @Query(
            "select count(q) from StoredQuestion q where q.state = :state and q.organisationPath like concat(:path, '%')")
    long countKeptIn(QuestionState state, String path);

    @Query(
            "select q from StoredQuestion q where q.state = :state and q.author = :author order by q.changedAt desc, q.id")
    List<StoredQuestion> begunBy(long author, QuestionState state, Pageable page);

    @Query("select count(q) from StoredQuestion q where q.state = :state and q.author = :author")
    long countBegunBy(long author, QuestionState state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from StoredQuestion q where q.id in :ids order by q.id")
    List<StoredQuestion> lock(Collection<Long> ids);

    @Query("""
            select q.stemFingerprint from StoredQuestion q
            where q.stemFingerprint in :fingerprints and q.state <> QuestionState.RETIRED
            and (q.organisationPath like concat(:path, '%') or q.organisationPath in :above)
            """)
    Set<String> knownStems(Collection<String> fingerprints, String path, Collection<String> above);
}
