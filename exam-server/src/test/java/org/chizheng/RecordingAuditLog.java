package org.chizheng;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;

/** Stands in for the audit room in tests of another room, and shows what it was told. */
@TestConfiguration(proxyBeanMethods = false)
@Primary
public class RecordingAuditLog implements AuditLog {

    private final List<AuditEntry> entries = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void append(AuditEntry entry) {
        entries.add(entry);
    }

    /** What was appended since the last call. */
    public List<AuditEntry> drain() {
        synchronized (entries) {
            List<AuditEntry> drained = List.copyOf(entries);
            entries.clear();
            return drained;
        }
    }
}
