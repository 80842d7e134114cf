-- The sitting at which an attempt began; null where the exam has none.
ALTER TABLE attempt ADD COLUMN sitting_id BIGINT;
CREATE INDEX attempt_by_sitting ON attempt (exam_id, sitting_id);
