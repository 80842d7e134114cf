package org.chizheng.questionbank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The versions' rows. */
interface StoredVersions extends JpaRepository<StoredVersion, Long> {

    Optional<StoredVersion> findByQuestionIdAndOrdinal(long questionId, int ordinal);

    List<StoredVersion> findByQuestionIdOrderByOrdinalDesc(long questionId);

    @Query("select distinct v.questionId from StoredVersion v where v.questionId in :questions and v.author = :author")
    Set<Long> questionsWrittenBy(Collection<Long> questions, long author);
}
