package org.chizheng.questionbank;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The remarks' rows. */
interface StoredRemarks extends JpaRepository<StoredRemark, Long> {

    List<StoredRemark> findByQuestionIdOrderByIdDesc(long questionId);
}
