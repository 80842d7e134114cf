-- How long after an act its actors may be recorded before the record counts as back-dated; a default of the system,
-- where the province sets nothing.
ALTER TABLE jurisdiction_profile ADD COLUMN record_within_hours INT NOT NULL DEFAULT 72;
