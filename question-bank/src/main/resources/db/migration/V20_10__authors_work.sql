-- What the map of the bank counts by.
CREATE INDEX questions_coverage ON questions (state, subject, difficulty, organisation_path);

-- Steps that somebody took with several questions at once, to be taken back for a while.
CREATE TABLE question_step_batches (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account BIGINT NOT NULL,
    step VARCHAR(20) NOT NULL,
    taken_at DATETIME(6) NOT NULL,
    undone_at DATETIME(6)
);
CREATE INDEX question_step_batches_account ON question_step_batches (account, id);

-- The edition is the question's after the step: any other means that somebody touched it since.
CREATE TABLE question_step_entries (
    batch_id BIGINT NOT NULL,
    question_id BIGINT NOT NULL,
    state_before VARCHAR(20) NOT NULL,
    edition INT NOT NULL,
    PRIMARY KEY (batch_id, question_id),
    CONSTRAINT question_step_entries_batch FOREIGN KEY (batch_id) REFERENCES question_step_batches (id),
    CONSTRAINT question_step_entries_question FOREIGN KEY (question_id) REFERENCES questions (id)
);
