package org.chizheng.questionbank;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The remarks' rows. */
interface StoredRemarks extends JpaRepository<StoredRemark, Long> {

    List<StoredRemark> findByQuestionIdOrderByIdDesc(long questionId);

    @Query("""
            select distinct r.questionId from StoredRemark r
            where r.occasion = :occasion and r.questionId in :questions and r.author = :author
            """)
    Set<Long> questionsWith(Remark.Occasion occasion, Collection<Long> questions, long author);
}
