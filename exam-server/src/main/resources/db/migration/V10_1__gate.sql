-- the head of the chain of decisions; whoever decides holds this row
CREATE TABLE gate_chain (
    id INT NOT NULL,
    links BIGINT NOT NULL,
    head_hash VARCHAR(64) NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO gate_chain (id, links, head_hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE TABLE gate_decision (
    id BIGINT NOT NULL,
    asked_by VARCHAR(200) NOT NULL,
    purpose VARCHAR(20) NOT NULL,
    request_id VARCHAR(200) NOT NULL,
    act_number VARCHAR(200) NOT NULL,
    act_type VARCHAR(20) NOT NULL,
    act_step VARCHAR(20),
    act_time DATETIME(6) NOT NULL,
    decided_at DATETIME(6) NOT NULL,
    organisation_id BIGINT,
    organisation_path VARCHAR(200) NOT NULL,
    unit_code VARCHAR(30) NOT NULL,
    unit_name VARCHAR(200) NOT NULL,
    region VARCHAR(12) NOT NULL,
    power_item VARCHAR(200) NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    profile_version BIGINT,
    rule_version INT NOT NULL,
    input_hash VARCHAR(64) NOT NULL,
    facts MEDIUMTEXT NOT NULL,
    facts_hash VARCHAR(64) NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    chain_hash VARCHAR(64) NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX gate_decision_request_once ON gate_decision (asked_by, purpose, request_id);
CREATE INDEX gate_decision_by_path ON gate_decision (organisation_path, decided_at);

CREATE TABLE gate_reason (
    decision_id BIGINT NOT NULL,
    position INT NOT NULL,
    code VARCHAR(40) NOT NULL,
    participant INT,
    weight VARCHAR(10) NOT NULL,
    PRIMARY KEY (decision_id, position)
);
CREATE INDEX gate_reason_by_code ON gate_reason (code, decision_id);

CREATE TABLE gate_participant (
    decision_id BIGINT NOT NULL,
    position INT NOT NULL,
    role VARCHAR(20) NOT NULL,
    reference VARCHAR(100) NOT NULL,
    name VARCHAR(100),
    officer_id BIGINT,
    certificate_id BIGINT,
    PRIMARY KEY (decision_id, position)
);
CREATE INDEX gate_participant_by_officer ON gate_participant (officer_id, decision_id);

-- actors on record; the record bears the number of the decision that let them
CREATE TABLE gate_record (
    decision_id BIGINT NOT NULL,
    flagged BOOLEAN NOT NULL,
    PRIMARY KEY (decision_id)
);
