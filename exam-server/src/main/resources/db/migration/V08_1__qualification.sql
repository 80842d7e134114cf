-- One row for each time that somebody passed both parts. That it lapses is computed on reading.
CREATE TABLE qualification (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    officer_id BIGINT NOT NULL,
    domain VARCHAR(40) NOT NULL,
    qualified_on DATE NOT NULL,
    good_until DATE NOT NULL,
    profile_id BIGINT NOT NULL,
    public_exam_id BIGINT NOT NULL,
    professional_exam_id BIGINT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    cancelled_at DATETIME(6),
    cancelled_by VARCHAR(100),
    cancel_reason VARCHAR(1000),
    CONSTRAINT uq_qualification_exams UNIQUE (officer_id, public_exam_id, professional_exam_id)
);
CREATE INDEX ix_qualification_officer ON qualification (officer_id, domain);

-- open_officer_id holds the officer while the application is open and is null afterwards: one open application a person.
CREATE TABLE certificate_application (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    officer_id BIGINT NOT NULL,
    officer_name VARCHAR(100) NOT NULL,
    organisation_id BIGINT NOT NULL,
    organisation_path VARCHAR(200) NOT NULL,
    organisation_name VARCHAR(200) NOT NULL,
    domain VARCHAR(40) NOT NULL,
    bureau_id BIGINT NOT NULL,
    bureau_path VARCHAR(200) NOT NULL,
    bureau_name VARCHAR(200) NOT NULL,
    state VARCHAR(20) NOT NULL,
    open_officer_id BIGINT,
    submitted_at DATETIME(6) NOT NULL,
    profile_id BIGINT NOT NULL,
    certificate_id BIGINT,
    certificate_number VARCHAR(32),
    CONSTRAINT uq_certificate_application_open UNIQUE (open_officer_id)
);
CREATE INDEX ix_certificate_application_path ON certificate_application (organisation_path, state);
CREATE INDEX ix_certificate_application_officer ON certificate_application (officer_id);

-- Append-only: who did what, and why.
CREATE TABLE certificate_application_step (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    application_id BIGINT NOT NULL,
    action VARCHAR(20) NOT NULL,
    account_id BIGINT NOT NULL,
    acting_officer_id BIGINT,
    account_name VARCHAR(100) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    taken_at DATETIME(6) NOT NULL,
    CONSTRAINT fk_certificate_application_step FOREIGN KEY (application_id) REFERENCES certificate_application (id)
);
CREATE INDEX ix_certificate_application_step ON certificate_application_step (application_id, id);
