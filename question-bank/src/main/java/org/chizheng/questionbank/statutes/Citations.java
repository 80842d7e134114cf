package org.chizheng.questionbank.statutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chizheng.questionbank.ArticleNumber;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.LawName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Resolves what questions cite to the version in force. */
@Service
@Transactional(readOnly = true)
public class Citations {

    private final StatuteTables tables;
    private final Clock clock;

    Citations(StatuteTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Says what a citation means today.
     *
     * @param since when the question was written, to tell whether the articles were amended meanwhile; null if it is
     *     being written now
     */
    public CitationStanding check(Curator by, Citation citation, @Nullable Instant since) {
        by.requireAny();
        Optional<Statute> known = tables.named(new LawName(citation.law()));
        if (known.isEmpty()) {
            return new CitationStanding.Unregistered();
        }
        Statute statute = known.get();
        Optional<StatuteVersion> inForce = statute.inForce(Today.by(clock));
        if (inForce.isEmpty()) {
            return new CitationStanding.NotInForce(statute.versions().getLast());
        }
        StatuteVersion version = inForce.get();
        if (citation.article().isBlank()) {
            return new CitationStanding.WholeLaw(version);
        }
        List<Article> all = tables.articles(version.id());
        List<Article> found = new ArrayList<>();
        List<ArticleNumber> cited = ArticleNumber.cited(citation.article());
        for (ArticleNumber number : cited) {
            Optional<Article> article =
                    all.stream().filter(one -> one.number().equals(number)).findFirst();
            if (article.isEmpty()) {
                return new CitationStanding.Missing(version, number.chinese());
            }
            found.add(article.get());
        }
        if (cited.isEmpty()) {
            return new CitationStanding.Missing(version, citation.article());
        }
        List<ArticleChange> changes = since == null ? List.of() : changes(statute, version, all, cited, since);
        return changes.isEmpty()
                ? new CitationStanding.Found(version, found)
                : new CitationStanding.Amended(version, changes);
    }

    private List<ArticleChange> changes(
            Statute statute, StatuteVersion version, List<Article> all, List<ArticleNumber> cited, Instant since) {
        LocalDate written = Today.by(Clock.fixed(since, clock.getZone()));
        Optional<StatuteVersion> then = statute.inForce(written).filter(old -> !old.equals(version));
        if (then.isEmpty()) {
            return List.of();
        }
        Comparison comparison = Comparing.of(tables.articles(then.get().id()), all);
        return cited.stream()
                .map(comparison::ofOld)
                .flatMap(Optional::stream)
                .filter(ArticleChange::touchesCitations)
                .toList();
    }
}
