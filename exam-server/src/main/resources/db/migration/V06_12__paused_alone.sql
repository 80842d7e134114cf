-- The pause that a person laid on this attempt by itself: while it equals paused_at, no room's resuming ends it.
ALTER TABLE attempt ADD COLUMN paused_alone_at DATETIME(6);
