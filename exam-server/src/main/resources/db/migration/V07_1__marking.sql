-- One row an attempt, and one for each candidate who never came. Title, part and domain as they were, so that a result
-- says by itself what it is about.
CREATE TABLE exam_result (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exam_id      BIGINT        NOT NULL,
    officer_id   BIGINT        NOT NULL,
    ordinal      INT           NOT NULL,
    attempt_id   BIGINT,
    exam_title   VARCHAR(200)  NOT NULL,
    part         VARCHAR(20)   NOT NULL,
    domain_code  VARCHAR(40),
    score        DECIMAL(7, 2),
    total_marks  DECIMAL(7, 2) NOT NULL,
    pass_mark    DECIMAL(7, 2) NOT NULL,
    verdict      VARCHAR(20)   NOT NULL,
    marked_at    DATETIME(6)   NOT NULL,
    published_at DATETIME(6)
);
CREATE UNIQUE INDEX exam_result_of_attempt ON exam_result (exam_id, officer_id, ordinal);
CREATE INDEX exam_result_by_officer ON exam_result (officer_id);
CREATE INDEX exam_result_by_attempt ON exam_result (attempt_id);
