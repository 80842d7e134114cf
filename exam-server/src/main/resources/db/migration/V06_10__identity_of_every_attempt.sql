-- Who comes is compared with their papers anew for every attempt.
ALTER TABLE identity_check ADD COLUMN ordinal INT DEFAULT 1 NOT NULL;
ALTER TABLE identity_check DROP PRIMARY KEY;
ALTER TABLE identity_check ADD PRIMARY KEY (exam_id, officer_id, ordinal);
-- Until now one check was good for all attempts: it stays on record for those that it let begin.
INSERT INTO identity_check (exam_id, officer_id, ordinal, confirmed_by, confirmed_at, note)
SELECT i.exam_id, i.officer_id, a.ordinal, i.confirmed_by, i.confirmed_at, i.note
FROM identity_check i JOIN attempt a ON a.exam_id = i.exam_id AND a.officer_id = i.officer_id
WHERE a.ordinal > 1;
