CREATE TABLE organisation (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    credit_code VARCHAR(18) NOT NULL,
    name VARCHAR(200) NOT NULL,
    region VARCHAR(9) NOT NULL,
    tier VARCHAR(20) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    parent_id BIGINT,
    path VARCHAR(200) NOT NULL,
    justice_bureau BOOLEAN NOT NULL,
    announcement_number VARCHAR(100),
    announced_on DATE,
    registered_at DATETIME(6) NOT NULL,
    CONSTRAINT uq_organisation_credit_code UNIQUE (credit_code),
    CONSTRAINT fk_organisation_parent FOREIGN KEY (parent_id) REFERENCES organisation (id)
);
CREATE INDEX ix_organisation_path ON organisation (path);

CREATE TABLE delegation (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    organisation_id BIGINT NOT NULL,
    power_item VARCHAR(100) NOT NULL,
    delegator VARCHAR(200) NOT NULL,
    basis VARCHAR(500) NOT NULL,
    region VARCHAR(9) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    registered_by VARCHAR(100) NOT NULL,
    registered_at DATETIME(6) NOT NULL,
    CONSTRAINT fk_delegation_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_delegation_item ON delegation (organisation_id, power_item, valid_from);

-- The ID number stands here sealed and as a keyed hash only; the masked form is for lists.
CREATE TABLE officer (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    gender VARCHAR(1) NOT NULL,
    id_number_sealed VARBINARY(100) NOT NULL,
    id_number_hash VARBINARY(32) NOT NULL,
    id_number_masked VARCHAR(18) NOT NULL,
    phone VARCHAR(20),
    organisation_id BIGINT NOT NULL,
    staffing VARCHAR(30) NOT NULL,
    post VARCHAR(100),
    domain VARCHAR(40) NOT NULL,
    auxiliary BOOLEAN NOT NULL,
    on_post BOOLEAN NOT NULL,
    service_from DATE,
    service_to DATE,
    revision BIGINT NOT NULL,
    registered_by VARCHAR(100) NOT NULL,
    registered_at DATETIME(6) NOT NULL,
    CONSTRAINT uq_officer_id_number UNIQUE (id_number_hash),
    CONSTRAINT fk_officer_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_officer_organisation ON officer (organisation_id, name);

CREATE TABLE officer_transfer (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    officer_id BIGINT NOT NULL,
    from_organisation_id BIGINT NOT NULL,
    to_organisation_id BIGINT NOT NULL,
    effective_on DATE NOT NULL,
    reason VARCHAR(500) NOT NULL,
    transferred_by VARCHAR(100) NOT NULL,
    transferred_at DATETIME(6) NOT NULL,
    CONSTRAINT fk_officer_transfer_officer FOREIGN KEY (officer_id) REFERENCES officer (id)
);
CREATE INDEX ix_officer_transfer_officer ON officer_transfer (officer_id, effective_on);

-- Two units claim the same person. The first one has the person; a human decides about the second.
CREATE TABLE registration_conflict (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    officer_id BIGINT NOT NULL,
    organisation_id BIGINT NOT NULL,
    claimed_name VARCHAR(100) NOT NULL,
    claimed_by VARCHAR(100) NOT NULL,
    claimed_at DATETIME(6) NOT NULL,
    settled_by VARCHAR(100),
    settled_at DATETIME(6),
    CONSTRAINT uq_registration_conflict UNIQUE (officer_id, organisation_id),
    CONSTRAINT fk_registration_conflict_officer FOREIGN KEY (officer_id) REFERENCES officer (id),
    CONSTRAINT fk_registration_conflict_unit FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
