CREATE TABLE annual_review (
    id BIGINT NOT NULL AUTO_INCREMENT,
    certificate_id BIGINT NOT NULL,
    certificate_number VARCHAR(60) NOT NULL,
    officer_id BIGINT NOT NULL,
    officer_name VARCHAR(100) NOT NULL,
    organisation_id BIGINT NOT NULL,
    organisation_path VARCHAR(200) NOT NULL,
    organisation_name VARCHAR(200) NOT NULL,
    review_year INT NOT NULL,
    state VARCHAR(20) NOT NULL,
    deadline DATE NOT NULL,
    deferred_until DATE,
    evidence MEDIUMTEXT,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX annual_review_once ON annual_review (certificate_id, review_year);
CREATE INDEX annual_review_by_path ON annual_review (organisation_path, review_year);
CREATE INDEX annual_review_by_officer ON annual_review (officer_id);
CREATE INDEX annual_review_due ON annual_review (state, deadline);

CREATE TABLE annual_review_step (
    id BIGINT NOT NULL AUTO_INCREMENT,
    review_id BIGINT NOT NULL,
    action VARCHAR(20) NOT NULL,
    note VARCHAR(500) NOT NULL,
    taken_by VARCHAR(100) NOT NULL,
    taken_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX annual_review_step_of ON annual_review_step (review_id, id);
