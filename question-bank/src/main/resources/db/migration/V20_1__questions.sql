CREATE TABLE question_ids (
    name VARCHAR(40) NOT NULL PRIMARY KEY,
    reserved BIGINT NOT NULL
);

-- One row a question; what drawing and lists need of its current version is repeated here.
CREATE TABLE questions (
    id BIGINT NOT NULL PRIMARY KEY,
    organisation_path VARCHAR(255) NOT NULL,
    state VARCHAR(20) NOT NULL,
    type VARCHAR(20) NOT NULL,
    subject VARCHAR(60) NOT NULL,
    letters VARCHAR(26) NOT NULL,
    stem_fingerprint VARCHAR(64) NOT NULL,
    version_id BIGINT NOT NULL,
    author BIGINT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    edition INT NOT NULL
);
CREATE INDEX questions_supply ON questions (state, type, subject, organisation_path);
CREATE INDEX questions_fingerprint ON questions (stem_fingerprint);
CREATE INDEX questions_author ON questions (author, state);

CREATE TABLE question_versions (
    id BIGINT NOT NULL PRIMARY KEY,
    question_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    type VARCHAR(20) NOT NULL,
    subject VARCHAR(60) NOT NULL,
    difficulty VARCHAR(20) NOT NULL,
    law VARCHAR(200),
    article VARCHAR(40),
    body MEDIUMTEXT NOT NULL,
    author BIGINT NOT NULL,
    author_name VARCHAR(100) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    CONSTRAINT question_versions_question FOREIGN KEY (question_id) REFERENCES questions (id)
);
CREATE UNIQUE INDEX question_versions_ordinal ON question_versions (question_id, ordinal);

CREATE TABLE question_remarks (
    id BIGINT NOT NULL PRIMARY KEY,
    question_id BIGINT NOT NULL,
    version_id BIGINT NOT NULL,
    occasion VARCHAR(20) NOT NULL,
    words VARCHAR(2000) NOT NULL,
    author BIGINT NOT NULL,
    author_name VARCHAR(100) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    CONSTRAINT question_remarks_question FOREIGN KEY (question_id) REFERENCES questions (id)
);
CREATE INDEX question_remarks_by_question ON question_remarks (question_id, id);

-- Where the bank stands: numbers are handed out under the lock of this one row, which is held until the commit, so
-- that a smaller number is never committed after a larger one was seen.
CREATE TABLE question_change_clock (
    id INT NOT NULL PRIMARY KEY,
    latest BIGINT NOT NULL,
    bank VARCHAR(36)
);
INSERT INTO question_change_clock (id, latest) VALUES (1, 0);

-- The latest change of every question, written in the question's own transaction.
CREATE TABLE question_changes (
    question_id BIGINT NOT NULL PRIMARY KEY,
    sequence_number BIGINT NOT NULL
);
CREATE UNIQUE INDEX question_changes_sequence ON question_changes (sequence_number);
