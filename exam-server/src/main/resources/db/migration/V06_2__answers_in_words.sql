-- Blanks and essays are answered in words; 5,000 characters with every second of them escaped.
ALTER TABLE answer_log MODIFY COLUMN chosen VARCHAR(12000) NOT NULL;
ALTER TABLE answer MODIFY COLUMN chosen VARCHAR(12000) NOT NULL;
