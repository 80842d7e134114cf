-- How an exam is conducted: what is mixed, what is watched, and from where and with what it may be sat.
ALTER TABLE exam ADD COLUMN shuffle_questions BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE exam ADD COLUMN shuffle_options BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE exam ADD COLUMN full_screen BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE exam ADD COLUMN count_leaving BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE exam ADD COLUMN check_identity BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE exam ADD COLUMN ask_code BOOLEAN DEFAULT FALSE NOT NULL;
-- one range of addresses, and one key of Safe Exam Browser, a line; null: from anywhere, with any browser
ALTER TABLE exam ADD COLUMN addresses VARCHAR(4000);
ALTER TABLE exam ADD COLUMN browser_keys VARCHAR(4000);

-- What is read out in the room. An exam without sittings has one of its own.
ALTER TABLE exam ADD COLUMN access_code VARCHAR(6);
ALTER TABLE exam_sitting ADD COLUMN access_code VARCHAR(6);
