package org.chizheng.questionbank.statutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chizheng.questionbank.BankEvent;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.QuestionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings laws into the register: first a dry run that finds everything that is wrong with a file, then one transaction.
 * Authors of every organisation may do it; the register is shared, a version in it is never changed, and who imported
 * what is logged.
 */
@Service
public class ImportingStatutes {

    private final StatuteTables tables;
    private final StatuteKeeping keeping;
    private final Amendments amendments;
    private final ComingIntoForce comingIntoForce;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportingStatutes(
            StatuteTables tables,
            StatuteKeeping keeping,
            Amendments amendments,
            ComingIntoForce comingIntoForce,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.keeping = keeping;
        this.amendments = amendments;
        this.comingIntoForce = comingIntoForce;
        this.events = events;
        this.clock = clock;
    }

    /** Reads a file; whatever stands in it is a finding, not an exception. */
    public StatuteDryRun examine(Curator by, String fileName, byte[] file) {
        by.require(Duty.AUTHOR);
        return StatuteExamination.of(fileName, file);
    }

    /**
     * Says what an import would do.
     *
     * @param adopted as the file has it or as the author knows it
     * @param effective likewise
     */
    @Transactional(readOnly = true)
    public StatuteOutlook outlook(Curator by, StatuteDryRun run, LocalDate adopted, LocalDate effective) {
        by.require(Duty.AUTHOR);
        StatuteText text = run.text();
        if (text == null || !run.sound()) {
            return new StatuteOutlook.Refused(StatuteRefusal.NOT_SOUND);
        }
        if (effective.isBefore(adopted)) {
            return new StatuteOutlook.Refused(StatuteRefusal.EFFECTIVE_BEFORE_ADOPTED);
        }
        Optional<Statute> statute = tables.named(new LawName(text.name()));
        Optional<StatuteVersion> same =
                statute.flatMap(known -> tables.withFingerprint(known.id(), text.fingerprint()));
        if (same.isPresent()) {
            return new StatuteOutlook.Unchanged(same.get());
        }
        List<StatuteVersion> versions = statute.map(Statute::versions).orElse(List.of());
        if (versions.stream().anyMatch(version -> version.adopted().equals(adopted))) {
            return new StatuteOutlook.Refused(StatuteRefusal.OTHER_TEXT_OF_THIS_DAY);
        }
        return fresh(text, versions, effective);
    }

    private StatuteOutlook fresh(StatuteText text, List<StatuteVersion> versions, LocalDate effective) {
        Optional<StatuteVersion> before = versions.stream()
                .filter(version -> !version.effective().isAfter(effective))
                .findFirst();
        List<Article> old = before.map(version -> tables.articles(version.id())).orElse(List.of());
        Comparison comparison = Comparing.of(old, text.articles());
        boolean latest =
                versions.stream().noneMatch(version -> version.effective().isAfter(effective));
        int freezing = latest
                ? amendments.concerned(new LawName(text.name()), comparison).size()
                : 0;
        boolean later = freezing > 0 && effective.isAfter(Today.by(clock));
        return new StatuteOutlook.Fresh(before, comparison, freezing, later);
    }

    /** Imports what a dry run found sound; all of it or nothing. */
    @Transactional
    public StatuteImport run(Curator by, StatuteDryRun run, LocalDate adopted, LocalDate effective) {
        by.require(Duty.AUTHOR);
        keeping.lock();
        return switch (outlook(by, run, adopted, effective)) {
            case StatuteOutlook.Refused refused -> new StatuteImport.Refused(refused.why());
            case StatuteOutlook.Unchanged unchanged -> new StatuteImport.Unchanged(unchanged.version());
            case StatuteOutlook.Fresh fresh -> keep(by, run, adopted, effective, fresh);
        };
    }

    private StatuteImport keep(
            Curator by, StatuteDryRun run, LocalDate adopted, LocalDate effective, StatuteOutlook.Fresh fresh) {
        StatuteText text = run.text();
        if (text == null) {
            throw new IllegalStateException("a dry run without text is refused before");
        }
        LawName law = new LawName(text.name());
        StatuteId statute = tables.named(law).map(Statute::id).orElseGet(() -> keeping.statute(law));
        StatuteVersionId id = keeping.version(by, statute, text, adopted, effective, clock.instant());
        events.publishEvent(new BankEvent.StatuteImported(by, text.name(), adopted.toString()));
        List<QuestionId> frozen = comingIntoForce.takeUp();
        return new StatuteImport.Done(tables.version(id).orElseThrow(), fresh.before(), frozen);
    }
}
