package org.chizheng.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes entries in the transaction of the act. They enter the tree when the log is sealed next. */
@Service
class Appending implements AuditLog {

    private final AuditEntries entries;
    private final LogKey key;
    private final Clock clock;

    Appending(AuditEntries entries, LogKey key, Clock clock) {
        this.entries = entries;
        this.key = key;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(AuditEntry entry) {
        String entryKey = UUID.randomUUID().toString();
        // the database keeps microseconds; what is hashed must be what can be read again
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String facts = CanonicalJson.of(entry.facts());
        String leafHash = RecordedEntry.leafHashOf(RecordedEntry.canonicalText(
                entryKey, now, entry.actor(), entry.action(), entry.subject(), entry.organisationPath(), facts));
        entries.insert(new RecordedEntry(
                0,
                entryKey,
                now,
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.organisationPath(),
                facts,
                leafHash,
                key.mark(leafHash),
                null));
    }
}
