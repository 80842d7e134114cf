-- No organisation: an account of the house, which stands above all trees.
CREATE TABLE account (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    username VARCHAR(32) NOT NULL,
    display_name VARCHAR(60) NOT NULL,
    password_hash VARCHAR(200),
    organisation_id BIGINT,
    officer_id BIGINT,
    enabled BOOLEAN NOT NULL,
    language VARCHAR(10) NOT NULL,
    known_password BOOLEAN NOT NULL,
    activation_hash VARBINARY(32),
    activation_until DATETIME(6),
    opened_by VARCHAR(120) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    revision BIGINT NOT NULL,
    CONSTRAINT uq_account_username UNIQUE (username),
    CONSTRAINT uq_account_officer UNIQUE (officer_id)
);
CREATE INDEX ix_account_organisation ON account (organisation_id);

CREATE TABLE account_role (
    account_id BIGINT NOT NULL,
    role VARCHAR(20) NOT NULL,
    PRIMARY KEY (account_id, role),
    CONSTRAINT fk_account_role_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Failed guesses by name and by address. The subject is a hash, since people type ID numbers here too.
CREATE TABLE guess_failure (
    subject VARCHAR(64) NOT NULL PRIMARY KEY,
    failures INT NOT NULL,
    last_failure DATETIME(6) NOT NULL
);
CREATE INDEX ix_guess_failure_age ON guess_failure (last_failure);

CREATE TABLE api_key (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    public_id VARCHAR(16) NOT NULL,
    name VARCHAR(60) NOT NULL,
    secret_hash VARBINARY(32) NOT NULL,
    organisation_id BIGINT NOT NULL,
    scopes VARCHAR(500) NOT NULL,
    expires_on DATE NOT NULL,
    issued_by VARCHAR(120) NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    revoked_by VARCHAR(120),
    revoked_at DATETIME(6),
    last_used_at DATETIME(6),
    CONSTRAINT uq_api_key_public_id UNIQUE (public_id)
);

-- At most one row: the token by which the first administrator of an empty system comes in.
CREATE TABLE first_administrator_token (
    id INT NOT NULL PRIMARY KEY,
    token_hash VARBINARY(32) NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at DATETIME(6)
);
