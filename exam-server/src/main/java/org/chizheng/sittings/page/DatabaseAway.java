package org.chizheng.sittings.page;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * The exam page is told to come back in a moment while the database can do nothing: it is being started, its disk is
 * full, or it cannot be reached. The page keeps its answers as long as that lasts.
 */
@RestControllerAdvice(assignableTypes = AttemptController.class)
class DatabaseAway {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

    /** Without a stack trace: it happens to everybody at once, and the disk may be full. */
    @ExceptionHandler({
        NonTransientDataAccessResourceException.class,
        RecoverableDataAccessException.class,
        TransientDataAccessException.class,
        UncategorizedDataAccessException.class,
        TransactionException.class
    })
    ResponseEntity<ProblemDetail> comeBack(RuntimeException away) {
        LOG.warn("a candidate is asked to come back: {}", away.toString());
        SittingProblem problem = SittingProblem.tooBusy();
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .body(problem.getBody());
    }
}
