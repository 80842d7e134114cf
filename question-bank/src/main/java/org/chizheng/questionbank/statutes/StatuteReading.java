package org.chizheng.questionbank.statutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.LawName;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register from the database. */
@Service
@Transactional(readOnly = true)
class StatuteReading implements Statutes, ArticleFeed {

    private final StatuteTables tables;
    private final Clock clock;

    StatuteReading(StatuteTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public List<Statute> all(Curator by) {
        by.requireAny();
        return tables.all();
    }

    @Override
    public Optional<Statute> find(Curator by, StatuteId id) {
        by.requireAny();
        return tables.find(id);
    }

    @Override
    public Optional<Statute> named(Curator by, LawName name) {
        by.requireAny();
        return tables.named(name);
    }

    @Override
    public Optional<StatuteVersion> version(Curator by, StatuteVersionId id) {
        by.requireAny();
        return tables.version(id);
    }

    @Override
    public Optional<StatuteText> text(Curator by, StatuteVersionId id) {
        by.requireAny();
        return tables.version(id)
                .map(version -> new StatuteText(version.name(), tables.preamble(id), tables.articles(id)));
    }

    @Override
    public Optional<Comparison> compare(Curator by, StatuteVersionId before, StatuteVersionId after) {
        by.requireAny();
        Optional<StatuteId> law = tables.version(before).map(StatuteVersion::statute);
        return tables.version(after)
                .filter(version -> law.filter(version.statute()::equals).isPresent())
                .map(version -> Comparing.of(tables.articles(before), tables.articles(after)));
    }

    @Override
    public LocalDate today() {
        return Today.by(clock);
    }

    @Override
    public long edition() {
        return tables.edition();
    }

    @Override
    public List<Entry> all() {
        return tables.entries();
    }

    @Override
    public Set<StatuteVersionId> inForce() {
        Set<StatuteVersionId> inForce = new HashSet<>();
        LocalDate today = today();
        tables.all()
                .forEach(statute ->
                        statute.inForce(today).map(StatuteVersion::id).ifPresent(inForce::add));
        return inForce;
    }
}
