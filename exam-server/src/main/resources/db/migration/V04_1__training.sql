CREATE TABLE training_course (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    organisation_id BIGINT NOT NULL,
    organisation_path VARCHAR(200) NOT NULL,
    defined_by VARCHAR(100) NOT NULL,
    defined_at DATETIME(6) NOT NULL
);
CREATE INDEX ix_training_course_path ON training_course (organisation_path);

-- A version is never changed: what people were credited for stays readable.
CREATE TABLE training_course_version (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    course_id BIGINT NOT NULL,
    version_number INT NOT NULL,
    title VARCHAR(200) NOT NULL,
    description VARCHAR(2000) NOT NULL,
    bucket VARCHAR(20) NOT NULL,
    domain VARCHAR(40),
    delivery VARCHAR(20) NOT NULL,
    minutes INT NOT NULL,
    defined_by VARCHAR(100) NOT NULL,
    defined_at DATETIME(6) NOT NULL,
    CONSTRAINT uq_training_course_version UNIQUE (course_id, version_number),
    CONSTRAINT fk_training_course_version FOREIGN KEY (course_id) REFERENCES training_course (id)
);

CREATE TABLE training_session (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    course_version_id BIGINT NOT NULL,
    organisation_id BIGINT NOT NULL,
    organisation_path VARCHAR(200) NOT NULL,
    topic VARCHAR(200) NOT NULL,
    place VARCHAR(200) NOT NULL,
    starts_at DATETIME(6) NOT NULL,
    ends_at DATETIME(6) NOT NULL,
    cancelled BOOLEAN NOT NULL,
    planned_by VARCHAR(100) NOT NULL,
    planned_at DATETIME(6) NOT NULL,
    CONSTRAINT fk_training_session_version FOREIGN KEY (course_version_id) REFERENCES training_course_version (id)
);
CREATE INDEX ix_training_session_path ON training_session (organisation_path, starts_at);

CREATE TABLE training_attendance (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    session_id BIGINT NOT NULL,
    officer_id BIGINT NOT NULL,
    state VARCHAR(20) NOT NULL,
    signed_in_at DATETIME(6),
    signed_out_at DATETIME(6),
    decided_by VARCHAR(100) NOT NULL,
    decided_at DATETIME(6) NOT NULL,
    CONSTRAINT uq_training_attendance UNIQUE (session_id, officer_id),
    CONSTRAINT fk_training_attendance_session FOREIGN KEY (session_id) REFERENCES training_session (id)
);
CREATE INDEX ix_training_attendance_officer ON training_attendance (officer_id);

-- One row a person: whoever credits a person holds its lock, so that two sessions at the same hour cannot both count.
CREATE TABLE hours_ledger_person (
    officer_id BIGINT NOT NULL PRIMARY KEY,
    bookings INT NOT NULL
);

-- Append-only. A correction is a further row with negative minutes that names the row it reverses.
CREATE TABLE hours_ledger_entry (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    officer_id BIGINT NOT NULL,
    bucket VARCHAR(20) NOT NULL,
    hours_year INT NOT NULL,
    minutes INT NOT NULL,
    from_at DATETIME(6) NOT NULL,
    to_at DATETIME(6) NOT NULL,
    session_id BIGINT NOT NULL,
    course_version_id BIGINT NOT NULL,
    reverses BIGINT,
    reason VARCHAR(500) NOT NULL,
    recorded_by VARCHAR(100) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    CONSTRAINT uq_hours_ledger_reversal UNIQUE (reverses)
);
CREATE INDEX ix_hours_ledger_person ON hours_ledger_entry (officer_id, hours_year);
