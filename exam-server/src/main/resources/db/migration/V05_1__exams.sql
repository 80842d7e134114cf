CREATE TABLE exam (
    id                       BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title                    VARCHAR(200)  NOT NULL,
    part                     VARCHAR(20)   NOT NULL,
    domain_code              VARCHAR(40),
    organisation_id          BIGINT        NOT NULL,
    organisation_path        VARCHAR(200)  NOT NULL,
    opens_at                 DATETIME(6)   NOT NULL,
    closes_at                DATETIME(6)   NOT NULL,
    duration_seconds         BIGINT        NOT NULL,
    total_marks              DECIMAL(7, 2) NOT NULL,
    pass_mark                DECIMAL(7, 2) NOT NULL,
    latest_entry_seconds     BIGINT,
    earliest_hand_in_seconds BIGINT        NOT NULL,
    attempts_allowed         INT           NOT NULL,
    profile_id               BIGINT        NOT NULL,
    state                    VARCHAR(20)   NOT NULL,
    -- goes up with every change of plan or enrolment, so that papers are only frozen for what was proven
    revision                 BIGINT        NOT NULL,
    created_by               VARCHAR(100)  NOT NULL,
    created_at               DATETIME(6)   NOT NULL,
    published_at             DATETIME(6)
);
CREATE INDEX exam_by_path ON exam (organisation_path);

CREATE TABLE exam_cell (
    exam_id        BIGINT        NOT NULL,
    place          INT           NOT NULL,
    question_type  VARCHAR(20)   NOT NULL,
    subject        VARCHAR(40)   NOT NULL,
    question_count INT           NOT NULL,
    marks_each     DECIMAL(7, 2) NOT NULL,
    PRIMARY KEY (exam_id, place)
);

CREATE TABLE exam_candidate (
    exam_id     BIGINT       NOT NULL,
    officer_id  BIGINT       NOT NULL,
    enrolled_by VARCHAR(100) NOT NULL,
    enrolled_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (exam_id, officer_id)
);
CREATE INDEX exam_candidate_by_officer ON exam_candidate (officer_id);

-- What a candidate sees: which question at which place, options in which order. The words stand in exam_question.
CREATE TABLE exam_paper (
    id         BIGINT     NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exam_id    BIGINT     NOT NULL,
    officer_id BIGINT     NOT NULL,
    ordinal    INT        NOT NULL,
    seed       BIGINT     NOT NULL,
    layout     MEDIUMTEXT NOT NULL
);
CREATE UNIQUE INDEX exam_paper_of_candidate ON exam_paper (exam_id, officer_id, ordinal);

-- Every question of the exam as it read at publication, once for all candidates.
CREATE TABLE exam_question (
    exam_id    BIGINT     NOT NULL,
    version_id BIGINT     NOT NULL,
    content    MEDIUMTEXT NOT NULL,
    PRIMARY KEY (exam_id, version_id)
);
