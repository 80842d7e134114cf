-- Which question was on which published exam; exam is a number of the house that holds exams.
CREATE TABLE question_exams (
    exam BIGINT NOT NULL,
    question_id BIGINT NOT NULL,
    opens_at DATETIME(6) NOT NULL,
    closes_at DATETIME(6) NOT NULL,
    papers BIGINT NOT NULL,
    PRIMARY KEY (exam, question_id)
);
CREATE INDEX question_exams_by_question ON question_exams (question_id, opens_at);

-- Sums of the above and of published answers, one row a question that was ever used.
CREATE TABLE question_usage (
    question_id BIGINT NOT NULL PRIMARY KEY,
    exams BIGINT NOT NULL,
    papers BIGINT NOT NULL,
    last_used_at DATETIME(6),
    in_use_until DATETIME(6),
    answers BIGINT NOT NULL,
    right_answers BIGINT NOT NULL,
    -- of the share of marks earned on the rest of the paper: sum, sum of squares, sum where this answer was right
    rest_sum DOUBLE PRECISION NOT NULL,
    rest_squares DOUBLE PRECISION NOT NULL,
    rest_of_right DOUBLE PRECISION NOT NULL
);
