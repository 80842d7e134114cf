CREATE TABLE audit_entry (
    id BIGINT NOT NULL AUTO_INCREMENT,
    entry_key VARCHAR(36) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    actor VARCHAR(200) NOT NULL,
    action VARCHAR(100) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    organisation_path VARCHAR(200) NOT NULL,
    facts MEDIUMTEXT NOT NULL,
    leaf_hash VARCHAR(64) NOT NULL,
    mac VARCHAR(64) NOT NULL,
    leaf_index BIGINT,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX audit_entry_key_once ON audit_entry (entry_key);
CREATE UNIQUE INDEX audit_entry_leaf_once ON audit_entry (leaf_index);
CREATE INDEX audit_entry_by_path ON audit_entry (organisation_path, id);

CREATE TABLE audit_tree_head (
    seq BIGINT NOT NULL,
    tree_size BIGINT NOT NULL,
    root_hash VARCHAR(64) NOT NULL,
    frontier MEDIUMTEXT NOT NULL,
    sealed_at DATETIME(6) NOT NULL,
    signature VARCHAR(128) NOT NULL,
    PRIMARY KEY (seq)
);

-- one row that whoever extends the tree holds
CREATE TABLE audit_tree (
    id INT NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO audit_tree (id) VALUES (1);
