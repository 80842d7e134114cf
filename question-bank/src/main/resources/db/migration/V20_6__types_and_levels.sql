-- What drawing needs of the current version, repeated beside type and subject.
ALTER TABLE question_versions ADD COLUMN cognitive_level VARCHAR(20) DEFAULT 'UNSTATED' NOT NULL;
ALTER TABLE questions ADD COLUMN cognitive_level VARCHAR(20) DEFAULT 'UNSTATED' NOT NULL;
ALTER TABLE questions ADD COLUMN difficulty VARCHAR(20) DEFAULT 'MEDIUM' NOT NULL;
UPDATE questions SET difficulty = (SELECT v.difficulty FROM question_versions v WHERE v.id = questions.version_id)
WHERE EXISTS (SELECT 1 FROM question_versions v WHERE v.id = questions.version_id);

-- The layout of cases names the options of all their parts.
ALTER TABLE questions MODIFY COLUMN letters VARCHAR(800) NOT NULL;
-- Right and wrong stay where people expect them; layouts say so of new questions by themselves.
UPDATE questions SET letters = CONCAT(letters, '!') WHERE type = 'TRUE_FALSE';
