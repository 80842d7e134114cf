-- When a person ended it (强制交卷, 作废); null where the candidate or the bell did.
ALTER TABLE attempt ADD COLUMN stopped_at DATETIME(6);
UPDATE attempt SET stopped_at = closed_at WHERE closed_at IS NOT NULL AND id IN
    (SELECT attempt_id FROM sitting_incident WHERE attempt_id IS NOT NULL AND kind IN ('FORCED', 'VOIDED'));

-- The end that an attempt had before it went on, with the receipt of it; never changed, never deleted.
CREATE TABLE attempt_reopening (
    id                BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    attempt_id        BIGINT      NOT NULL,
    deadline          DATETIME(6) NOT NULL,
    closed_at         DATETIME(6) NOT NULL,
    receipt_answered  INT         NOT NULL,
    receipt_questions INT         NOT NULL,
    receipt_hash      VARCHAR(64) NOT NULL,
    receipt_signature VARCHAR(120),
    reopened_at       DATETIME(6) NOT NULL
);
CREATE INDEX attempt_reopening_by_attempt ON attempt_reopening (attempt_id);
CREATE INDEX attempt_reopening_by_hash ON attempt_reopening (receipt_hash);

-- Whom a proposal names; no row: everybody of its sitting, or of the exam where that is null too.
CREATE TABLE sitting_compensation_attempt (
    compensation_id BIGINT NOT NULL,
    attempt_id      BIGINT NOT NULL,
    PRIMARY KEY (compensation_id, attempt_id)
);
-- Of those who got the time, how many had been closed; and how many did not get it.
ALTER TABLE sitting_compensation ADD COLUMN reopened INT;
ALTER TABLE sitting_compensation ADD COLUMN refused INT;
