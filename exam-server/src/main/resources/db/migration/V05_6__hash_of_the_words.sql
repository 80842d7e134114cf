-- Which words the exam was published with: SHA-256 over the rows of exam_question in a fixed form. Null for a draft, and
-- for an exam that was published before this column came, until its papers are read.
ALTER TABLE exam ADD COLUMN words_sha256 VARCHAR(64);
