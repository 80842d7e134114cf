-- Results of attempts that went on after their end, as they were; never changed, never deleted.
CREATE TABLE exam_result_withdrawn (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exam_id      BIGINT        NOT NULL,
    officer_id   BIGINT        NOT NULL,
    ordinal      INT           NOT NULL,
    attempt_id   BIGINT        NOT NULL,
    score        DECIMAL(7, 2),
    verdict      VARCHAR(20)   NOT NULL,
    marked_at    DATETIME(6)   NOT NULL,
    withdrawn_at DATETIME(6)   NOT NULL
);
CREATE INDEX exam_result_withdrawn_by_attempt ON exam_result_withdrawn (attempt_id);

-- Essays that left the queue with them; what they were given before stays in essay_mark.
CREATE TABLE essay_withdrawn (
    essay_id     BIGINT      NOT NULL PRIMARY KEY,
    exam_id      BIGINT      NOT NULL,
    attempt_id   BIGINT      NOT NULL,
    item         INT         NOT NULL,
    withdrawn_at DATETIME(6) NOT NULL
);
