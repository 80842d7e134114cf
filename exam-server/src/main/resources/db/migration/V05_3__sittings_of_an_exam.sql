-- 场次: a time and a place at which candidates of an exam sit. An exam without any is one sitting of its own.
CREATE TABLE exam_sitting (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exam_id   BIGINT       NOT NULL,
    -- REGULAR, MAKE_UP (补考) or DEFERRED (缓考)
    kind      VARCHAR(20)  NOT NULL,
    name      VARCHAR(100) NOT NULL,
    -- null: remote
    room      VARCHAR(100),
    opens_at  DATETIME(6)  NOT NULL,
    closes_at DATETIME(6)  NOT NULL,
    -- null: any number
    seats     INT
);
CREATE INDEX exam_sitting_by_exam ON exam_sitting (exam_id, opens_at);

-- Where a candidate sits, and the time that is theirs beyond the exam's, with the reason and who granted it.
ALTER TABLE exam_candidate ADD COLUMN sitting_id BIGINT;
ALTER TABLE exam_candidate ADD COLUMN extra_seconds BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE exam_candidate ADD COLUMN extra_reason VARCHAR(500);
ALTER TABLE exam_candidate ADD COLUMN extra_by VARCHAR(100);
ALTER TABLE exam_candidate ADD COLUMN extra_at DATETIME(6);
