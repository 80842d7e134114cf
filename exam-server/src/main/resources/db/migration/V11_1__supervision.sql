CREATE TABLE supervision_opinion (
    id BIGINT NOT NULL AUTO_INCREMENT,
    number VARCHAR(40) NOT NULL,
    organisation_id BIGINT NOT NULL,
    organisation_path VARCHAR(200) NOT NULL,
    organisation_name VARCHAR(200) NOT NULL,
    title VARCHAR(200) NOT NULL,
    findings MEDIUMTEXT NOT NULL,
    demands MEDIUMTEXT NOT NULL,
    legal_basis VARCHAR(500) NOT NULL,
    deadline DATE NOT NULL,
    state VARCHAR(20) NOT NULL,
    issued_by VARCHAR(100) NOT NULL,
    second_supervisor VARCHAR(100) NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX supervision_opinion_number_once ON supervision_opinion (number);
CREATE INDEX supervision_opinion_by_path ON supervision_opinion (organisation_path, state);

CREATE TABLE supervision_opinion_step (
    id BIGINT NOT NULL AUTO_INCREMENT,
    opinion_id BIGINT NOT NULL,
    action VARCHAR(20) NOT NULL,
    text MEDIUMTEXT NOT NULL,
    taken_by VARCHAR(100) NOT NULL,
    taken_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX supervision_opinion_step_of ON supervision_opinion_step (opinion_id, id);
