CREATE TABLE attempt (
    id                BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exam_id           BIGINT         NOT NULL,
    officer_id        BIGINT         NOT NULL,
    paper_id          BIGINT         NOT NULL,
    ordinal           INT            NOT NULL,
    state             VARCHAR(20)    NOT NULL,
    started_at        DATETIME(6)    NOT NULL,
    deadline          DATETIME(6)    NOT NULL,
    hand_in_from      DATETIME(6)    NOT NULL,
    -- SHA-256 of the last few tickets, newest first; a ticket itself is never stored
    ticket_hashes     VARBINARY(256) NOT NULL,
    -- the one place that may write, and the fencing epoch under which it does
    lease_place       VARCHAR(100),
    lease_epoch       BIGINT         NOT NULL,
    lease_seen_at     DATETIME(6),
    last_seq          BIGINT         NOT NULL,
    closed_at         DATETIME(6),
    receipt_answered  INT,
    receipt_questions INT,
    receipt_hash      VARCHAR(64)
);
CREATE UNIQUE INDEX attempt_of_candidate ON attempt (exam_id, officer_id, ordinal);
CREATE INDEX attempt_by_officer ON attempt (officer_id);
CREATE INDEX attempt_by_deadline ON attempt (state, deadline);

-- Everything that was ever received, in the candidate's own numbering; never changed, never deleted.
CREATE TABLE answer_log (
    attempt_id  BIGINT      NOT NULL,
    seq         BIGINT      NOT NULL,
    item        INT         NOT NULL,
    chosen      VARCHAR(26) NOT NULL,
    flagged     BOOLEAN     NOT NULL,
    -- received after the bell: evidence only
    late        BOOLEAN     NOT NULL,
    lease_epoch BIGINT      NOT NULL,
    -- the candidate's clock, as it was told
    said_at     DATETIME(6),
    saved_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (attempt_id, seq)
);

-- What counts: the answer with the highest number of each item.
CREATE TABLE answer (
    attempt_id BIGINT      NOT NULL,
    item       INT         NOT NULL,
    seq        BIGINT      NOT NULL,
    chosen     VARCHAR(26) NOT NULL,
    flagged    BOOLEAN     NOT NULL,
    PRIMARY KEY (attempt_id, item)
);
