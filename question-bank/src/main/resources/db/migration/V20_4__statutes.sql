-- The law that the current version cites, in the form in which names are compared.
ALTER TABLE questions ADD COLUMN law_key VARCHAR(200);
CREATE INDEX questions_law ON questions (law_key);
UPDATE questions SET law_key = (
    SELECT REPLACE(REPLACE(REPLACE(REPLACE(v.law, '《', ''), '》', ''), ' ', ''), '中华人民共和国', '')
    FROM question_versions v WHERE v.id = questions.version_id);

-- Why a question is out of use since a law was amended; open until it is confirmed or has a further version.
CREATE TABLE question_freezes (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    question_id BIGINT NOT NULL,
    question_version_id BIGINT NOT NULL,
    law VARCHAR(200) NOT NULL,
    article VARCHAR(40) NOT NULL,
    before_version BIGINT NOT NULL,
    after_version BIGINT NOT NULL,
    frozen_at DATETIME(6) NOT NULL,
    confirmed_at DATETIME(6),
    CONSTRAINT question_freezes_question FOREIGN KEY (question_id) REFERENCES questions (id)
);
CREATE INDEX question_freezes_by_question ON question_freezes (question_id, question_version_id);

-- One row, locked by every import; the edition tells indexes on other nodes that there is something new.
CREATE TABLE statute_register (
    id INT NOT NULL PRIMARY KEY,
    edition BIGINT NOT NULL
);
INSERT INTO statute_register (id, edition) VALUES (1, 0);

CREATE TABLE statutes (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    law_key VARCHAR(200) NOT NULL,
    name VARCHAR(200) NOT NULL
);
CREATE UNIQUE INDEX statutes_law ON statutes (law_key);

CREATE TABLE statute_versions (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    statute_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    adopted_on DATE NOT NULL,
    effective_on DATE NOT NULL,
    preamble MEDIUMTEXT NOT NULL,
    fingerprint VARCHAR(64) NOT NULL,
    articles INT NOT NULL,
    -- when the questions that cite changed articles were frozen; null until the version is in force
    applied_at DATETIME(6),
    imported_at DATETIME(6) NOT NULL,
    importer BIGINT NOT NULL,
    importer_name VARCHAR(100) NOT NULL,
    importer_path VARCHAR(255) NOT NULL,
    CONSTRAINT statute_versions_statute FOREIGN KEY (statute_id) REFERENCES statutes (id)
);
CREATE UNIQUE INDEX statute_versions_adopted ON statute_versions (statute_id, adopted_on);
CREATE INDEX statute_versions_due ON statute_versions (applied_at, effective_on);

CREATE TABLE statute_articles (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version_id BIGINT NOT NULL,
    place INT NOT NULL,
    number INT NOT NULL,
    suffix INT NOT NULL,
    heading VARCHAR(400) NOT NULL,
    words MEDIUMTEXT NOT NULL,
    CONSTRAINT statute_articles_version FOREIGN KEY (version_id) REFERENCES statute_versions (id)
);
CREATE UNIQUE INDEX statute_articles_number ON statute_articles (version_id, number, suffix);
