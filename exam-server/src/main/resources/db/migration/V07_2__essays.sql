-- What people have to mark: one row an answer in a candidate's own words. Place in the queue by chance, so that nobody
-- can tell whose it is; the text itself stays with the answers.
CREATE TABLE essay (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exam_id    BIGINT        NOT NULL,
    attempt_id BIGINT        NOT NULL,
    item       INT           NOT NULL,
    version_id BIGINT        NOT NULL,
    part       INT           NOT NULL,
    marks      DECIMAL(7, 2) NOT NULL,
    queue      BIGINT        NOT NULL,
    revision   INT           NOT NULL,
    points     VARCHAR(400),
    words      VARCHAR(1000),
    earned     DECIMAL(7, 2),
    marked_by  VARCHAR(200),
    marked_at  DATETIME(6)
);
CREATE UNIQUE INDEX essay_of_item ON essay (attempt_id, item);
CREATE INDEX essay_in_queue ON essay (exam_id, version_id, part, queue);

-- Every mark that was ever given; only ever appended to.
CREATE TABLE essay_mark (
    id        BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    essay_id  BIGINT        NOT NULL,
    revision  INT           NOT NULL,
    points    VARCHAR(400)  NOT NULL,
    words     VARCHAR(1000) NOT NULL,
    earned    DECIMAL(7, 2) NOT NULL,
    marked_by VARCHAR(200)  NOT NULL,
    marked_at DATETIME(6)   NOT NULL
);
CREATE UNIQUE INDEX essay_mark_of_revision ON essay_mark (essay_id, revision);
