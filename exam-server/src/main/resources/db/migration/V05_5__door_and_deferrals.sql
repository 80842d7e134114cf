-- That somebody compared a candidate's face and papers at the door.
CREATE TABLE identity_check (
    exam_id      BIGINT       NOT NULL,
    officer_id   BIGINT       NOT NULL,
    confirmed_by VARCHAR(100) NOT NULL,
    confirmed_at DATETIME(6)  NOT NULL,
    note         VARCHAR(500),
    PRIMARY KEY (exam_id, officer_id)
);

-- 缓考: granted and withdrawn, one row each, never changed; the last row of a candidate counts.
CREATE TABLE exam_deferral (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exam_id      BIGINT       NOT NULL,
    officer_id   BIGINT       NOT NULL,
    granted      BOOLEAN      NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    document     VARCHAR(100),
    -- where the candidate was to sit before, to go back to when it is withdrawn
    from_sitting BIGINT,
    decided_by   VARCHAR(100) NOT NULL,
    decided_at   DATETIME(6)  NOT NULL
);
CREATE INDEX exam_deferral_by_candidate ON exam_deferral (exam_id, officer_id, id);
ALTER TABLE exam_candidate ADD COLUMN deferred BOOLEAN DEFAULT FALSE NOT NULL;
