package org.chizheng.questionbank.statutes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chizheng.questionbank.ArticleNumber;
import org.chizheng.questionbank.statutes.ArticleChange.Kind;

/**
 * What became of every article between two versions.
 *
 * @param changes in the order of the new version; what went stands where it used to
 */
public record Comparison(List<ArticleChange> changes) {

    /** Copies the list. */
    public Comparison {
        changes = List.copyOf(changes);
    }

    /** The articles that are not the same. */
    public List<ArticleChange> differences() {
        return changes.stream().filter(change -> change.kind() != Kind.SAME).toList();
    }

    /** How many articles changed in which way. */
    public Map<Kind, Long> counts() {
        return changes.stream().collect(Collectors.groupingBy(ArticleChange::kind, Collectors.counting()));
    }

    /** The article of the new version that bears a number; empty if it has none. */
    public Optional<Article> ofNew(ArticleNumber number) {
        return changes.stream()
                .map(ArticleChange::after)
                .filter(Objects::nonNull)
                .filter(article -> article.number().equals(number))
                .findFirst();
    }

    /** What became of an article of the old version; empty if it had none of this number. */
    public Optional<ArticleChange> ofOld(ArticleNumber number) {
        return changes.stream()
                .filter(change ->
                        change.before() != null && change.before().number().equals(number))
                .findFirst();
    }
}
