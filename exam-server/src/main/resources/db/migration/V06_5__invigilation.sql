-- While it is paused the clock of an attempt stands still at this instant; resuming moves its deadline.
ALTER TABLE attempt ADD COLUMN paused_at DATETIME(6);
-- What the page told of leaving it, and when that was last noted as an incident; how often another place took over.
ALTER TABLE attempt ADD COLUMN leaves INT DEFAULT 0 NOT NULL;
ALTER TABLE attempt ADD COLUMN left_at DATETIME(6);
ALTER TABLE attempt ADD COLUMN take_overs INT DEFAULT 0 NOT NULL;
ALTER TABLE attempt ADD COLUMN client_address VARCHAR(45);
-- 作废, by a person with a reason; null while it counts.
ALTER TABLE attempt ADD COLUMN voided_at DATETIME(6);

-- What happened during a sitting, noted by a person or by the server; never changed, never deleted.
CREATE TABLE sitting_incident (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exam_id    BIGINT        NOT NULL,
    sitting_id BIGINT,
    -- null: concerns the room
    attempt_id BIGINT,
    kind       VARCHAR(30)   NOT NULL,
    told       VARCHAR(1000) NOT NULL,
    actor      VARCHAR(200)  NOT NULL,
    noted_at   DATETIME(6)   NOT NULL
);
CREATE INDEX sitting_incident_by_exam ON sitting_incident (exam_id, id);
CREATE INDEX sitting_incident_by_attempt ON sitting_incident (attempt_id, id);

CREATE TABLE sitting_message (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exam_id    BIGINT        NOT NULL,
    -- null: everybody of the sitting, or of the exam where that is null too
    attempt_id BIGINT,
    sitting_id BIGINT,
    told       VARCHAR(500)  NOT NULL,
    sent_by    VARCHAR(200)  NOT NULL,
    sent_at    DATETIME(6)   NOT NULL
);
CREATE INDEX sitting_message_by_exam ON sitting_message (exam_id, id);

CREATE TABLE sitting_message_read (
    message_id BIGINT      NOT NULL,
    attempt_id BIGINT      NOT NULL,
    read_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (message_id, attempt_id)
);

-- Time given back for an outage: proposed by one person, decided by another, applied once.
CREATE TABLE sitting_compensation (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exam_id     BIGINT       NOT NULL,
    -- null: everybody who sits the exam
    sitting_id  BIGINT,
    seconds     BIGINT       NOT NULL,
    outage_from DATETIME(6)  NOT NULL,
    outage_to   DATETIME(6)  NOT NULL,
    reason      VARCHAR(500) NOT NULL,
    proposed_by VARCHAR(200) NOT NULL,
    proposer_id BIGINT       NOT NULL,
    proposed_at DATETIME(6)  NOT NULL,
    state       VARCHAR(20)  NOT NULL,
    decided_by  VARCHAR(200),
    decider_id  BIGINT,
    decided_at  DATETIME(6),
    attempts    INT
);
CREATE INDEX sitting_compensation_by_exam ON sitting_compensation (exam_id, id);
