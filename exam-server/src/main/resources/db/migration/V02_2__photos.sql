-- The photo of a person, re-encoded by the server. Personal data: it goes with the person's row.
CREATE TABLE officer_photo (
    officer_id BIGINT NOT NULL PRIMARY KEY,
    jpeg MEDIUMBLOB NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    uploaded_by VARCHAR(100) NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    CONSTRAINT fk_officer_photo_officer FOREIGN KEY (officer_id) REFERENCES officer (id) ON DELETE CASCADE
);
