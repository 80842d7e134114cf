package org.chizheng.sittings.receipts;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.Optional;
import org.chizheng.profiles.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Receipts of attempts that went on: genuine for ever, but not what counts. */
@Repository
class SupersededReceipts {

    private final JdbcClient jdbc;

    SupersededReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the attempt of this receipt went on; empty if it never did, as far as this database knows. */
    Optional<Instant> since(SignedReceipt receipt) {
        // the hash goes over attempt and time, so that no other receipt has it
        return jdbc
                .sql("SELECT reopened_at FROM attempt_reopening WHERE receipt_hash = ? ORDER BY id")
                .param(receipt.facts().hash())
                .query((ResultSet row, int n) -> StoredTime.read(row, "reopened_at"))
                .list()
                .stream()
                .findFirst();
    }
}
