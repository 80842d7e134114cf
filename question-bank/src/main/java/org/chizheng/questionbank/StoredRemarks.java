package org.chizheng.questionbank;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The remarks' rows. */
interface StoredRemarks extends JpaRepository<StoredRemark, Long> {

    List<StoredRemark> findByQuestionIdAndOccasionNotOrderByIdDesc(long questionId, Remark.Occasion but);

    // ids are reserved in blocks, so that they do not tell the order of what two nodes wrote
    List<StoredRemark> findByQuestionIdAndOccasionOrderByWrittenAtAscIdAsc(long questionId, Remark.Occasion occasion);

    List<StoredRemark> findByVersionIdInAndOccasionOrderByWrittenAtAscIdAsc(
            Collection<Long> versions, Remark.Occasion occasion);

    @Query("""
            select distinct r.questionId from StoredRemark r
            where r.occasion = :occasion and r.questionId in :questions and r.author = :author
            """)
    Set<Long> questionsWith(Remark.Occasion occasion, Collection<Long> questions, long author);

    /** How many remarks a question has. */
    record Count(long question, long remarks) {}

    @Query("""
            select new org.chizheng.questionbank.StoredRemarks$Count(r.questionId, count(r)) from StoredRemark r
            where r.occasion = :occasion and r.questionId in :questions group by r.questionId
            """)
    List<Count> count(Remark.Occasion occasion, Collection<Long> questions);
}
