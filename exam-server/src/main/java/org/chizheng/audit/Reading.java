package org.chizheng.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class Reading implements AuditReading {

    private final AuditEntries entries;

    Reading(AuditEntries entries) {
        this.entries = entries;
    }

    @Override
    public List<RecordedEntry> entries(AuditFilter filter, int offset, int limit) {
        return entries.search(filter, offset, limit);
    }

    @Override
    public Optional<RecordedEntry> find(long id) {
        return entries.find(id);
    }

    @Override
    public int count(AuditFilter filter) {
        return entries.count(filter);
    }
}
