-- Id of the key and Ed25519 signature over what the receipt says; null where an attempt is underway or older than this.
ALTER TABLE attempt ADD COLUMN receipt_signature VARCHAR(120);
