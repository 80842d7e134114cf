package org.chizheng.security;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.officers.AccountHolders;
import org.chizheng.officers.OfficerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose accounts are, as the database has it. */
@Service
class StoredAccountHolders implements AccountHolders {

    private static final int CHUNK = 500;

    private final JdbcClient jdbc;

    StoredAccountHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, OfficerId> of(Collection<String> names) {
        List<String> wanted = names.stream().distinct().toList();
        Map<String, OfficerId> holders = HashMap.newHashMap(wanted.size());
        for (int start = 0; start < wanted.size(); start += CHUNK) {
            jdbc.sql("SELECT username, officer_id FROM account WHERE username IN (:names) AND officer_id IS NOT NULL")
                    .param("names", wanted.subList(start, Math.min(start + CHUNK, wanted.size())))
                    // the database takes á for a; whoever looks the stored name up does not
                    .query(row -> {
                        holders.put(row.getString(1), new OfficerId(row.getLong(2)));
                    });
        }
        return holders;
    }
}
