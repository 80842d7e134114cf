-- A room that stands still: who starts in it meanwhile stands still too.
CREATE TABLE sitting_pause (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exam_id    BIGINT       NOT NULL,
    -- null: all of the exam
    sitting_id BIGINT,
    reason     VARCHAR(500) NOT NULL,
    paused_by  VARCHAR(200) NOT NULL,
    paused_at  DATETIME(6)  NOT NULL,
    -- null: it still stands
    resumed_at DATETIME(6)
);
CREATE INDEX sitting_pause_by_exam ON sitting_pause (exam_id, resumed_at);
