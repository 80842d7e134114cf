-- Searches that people keep, each account its own.
CREATE TABLE saved_searches (
    account BIGINT NOT NULL,
    name VARCHAR(80) NOT NULL,
    words VARCHAR(400) NOT NULL,
    filters MEDIUMTEXT NOT NULL,
    sort_order VARCHAR(20) NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    PRIMARY KEY (account, name)
);
