-- What a cell may ask for beside type and subject; null for anything.
ALTER TABLE exam_cell ADD COLUMN law VARCHAR(200);
ALTER TABLE exam_cell ADD COLUMN difficulty VARCHAR(20);
ALTER TABLE exam_cell ADD COLUMN cognitive_level VARCHAR(20);

-- Questions that are on every paper; place counts questions from 1, ordinal is the order of the plan.
CREATE TABLE exam_fixed (
    exam_id     BIGINT        NOT NULL,
    ordinal     INT           NOT NULL,
    question_id BIGINT        NOT NULL,
    place       INT           NOT NULL,
    marks       DECIMAL(7, 2) NOT NULL,
    PRIMARY KEY (exam_id, ordinal)
);

-- What was seen too often is not drawn.
ALTER TABLE exam ADD COLUMN most_exams INT;
ALTER TABLE exam ADD COLUMN most_papers INT;
ALTER TABLE exam ADD COLUMN resting_exams INT DEFAULT 0 NOT NULL;

-- How many forms are dealt out; 0 where every candidate has a paper of their own. How far the scores that are expected of
-- the forms lie apart is known from publication on.
ALTER TABLE exam ADD COLUMN forms INT DEFAULT 0 NOT NULL;
ALTER TABLE exam ADD COLUMN form_spread DECIMAL(9, 4);
