package org.chizheng.qualification;

import java.time.Instant;
import java.util.List;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The append-only steps of applications. */
@Repository
class StepTable {

    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(ApplicationId application, ApplicationAction action, Caller caller, String reason, Instant now) {
        OfficerId officer = caller.officer();
        jdbc.sql("""
                INSERT INTO certificate_application_step (application_id, action, account_id, acting_officer_id,
                account_name, reason, taken_at) VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(application.value(), action.name(), caller.account().value())
                .param(officer == null ? null : officer.value())
                .params(caller.name(), reason.strip(), StoredTime.of(now))
                .update();
    }

    List<ApplicationStep> of(ApplicationId application) {
        return jdbc.sql("SELECT * FROM certificate_application_step WHERE application_id = ? ORDER BY id")
                .param(application.value())
                .query((row, n) -> {
                    Long officer = row.getObject("acting_officer_id", Long.class);
                    return new ApplicationStep(
                            ApplicationAction.valueOf(row.getString("action")),
                            new AccountId(row.getLong("account_id")),
                            officer == null ? null : new OfficerId(officer),
                            row.getString("account_name"),
                            row.getString("reason"),
                            StoredTime.read(row, "taken_at"));
                })
                .list();
    }
}
