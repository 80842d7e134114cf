package org.chizheng.questionbank.statutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.LawName;

/** The register for reading, by anybody with a duty in the item bank. */
public interface Statutes {

    /** All laws, by name. */
    List<Statute> all(Curator by);

    /** One law. */
    Optional<Statute> find(Curator by, StatuteId id);

    /** The law that a name means, however it is written. */
    Optional<Statute> named(Curator by, LawName name);

    /** One version without its text. */
    Optional<StatuteVersion> version(Curator by, StatuteVersionId id);

    /** What a version says. */
    Optional<StatuteText> text(Curator by, StatuteVersionId id);

    /** What became of every article from one version to another of the same law; empty if they are not of one law. */
    Optional<Comparison> compare(Curator by, StatuteVersionId before, StatuteVersionId after);

    /** The day by which it is judged what is in force. */
    LocalDate today();
}
