package org.chizheng.questionbank.statutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.questionbank.statutes.ArticleChange.Kind;

/**
 * Finds out which article of one version became which of another: those of equal number and text first, then the most
 * alike, wherever they stand. Every article of either version stands in exactly one change.
 */
final class Comparing {

    /** From here on two articles of different numbers are nearly the same. */
    static final double NEARLY_SAME = 0.8;

    /** From here on one is recognisably the other. */
    static final double RECOGNISABLE = 0.5;

    /** From here on a new text under an old number is a change of it, not another article. */
    static final double SAME_PLACE = 0.2;

    private final List<Article> before;
    private final List<Article> after;
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final Map<Integer, Double> likeness = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    private Comparing(List<Article> before, List<Article> after) {
        this.before = before;
        this.after = after;
    }

    static Comparison of(List<Article> before, List<Article> after) {
        Comparing comparing = new Comparing(before, after);
        comparing.pair();
        return new Comparison(comparing.changes());
    }

    /** Two articles that may be the same one. */
    private record Match(int old, int fresh, double likeness, boolean sameNumber, int distance) {

        static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::likeness)
                .thenComparing(Match::sameNumber)
                .reversed()
                .thenComparingInt(Match::distance)
                .thenComparingInt(Match::old)
                .thenComparingInt(Match::fresh);
    }

    private void pair() {
        List<String> plain =
                after.stream().map(article -> Wording.plain(article.words())).toList();
        Likeness alike = new Likeness(plain);
        List<Match> matches = new ArrayList<>();
        for (int old = 0; old < before.size(); old++) {
            String text = Wording.plain(before.get(old).words());
            for (Map.Entry<Integer, Double> found : alike.with(text).entrySet()) {
                int fresh = found.getKey();
                double share = text.equals(plain.get(fresh)) ? 1 : Math.min(found.getValue(), 0.999);
                boolean sameNumber =
                        before.get(old).number().equals(after.get(fresh).number());
                if (share >= RECOGNISABLE || sameNumber && share >= SAME_PLACE) {
                    matches.add(new Match(old, fresh, share, sameNumber, Math.abs(old - fresh)));
                }
            }
        }
        matches.sort(Match.BEST_FIRST);
        for (Match match : matches) {
            if (!pairs.containsKey(match.old()) && taken.add(match.fresh())) {
                pairs.put(match.old(), match.fresh());
                likeness.put(match.old(), match.likeness());
            }
        }
    }

    private List<ArticleChange> changes() {
        Map<Integer, Integer> back = new HashMap<>();
        pairs.forEach((old, fresh) -> back.put(fresh, old));
        List<ArticleChange> changes = new ArrayList<>();
        int told = 0;
        for (int fresh = 0; fresh < after.size(); fresh++) {
            Integer old = back.get(fresh);
            if (old != null) {
                told = removed(changes, told, old);
            }
            changes.add(
                    old == null
                            ? new ArticleChange(Kind.ADDED, null, after.get(fresh))
                            : new ArticleChange(kind(old, fresh), before.get(old), after.get(fresh)));
        }
        removed(changes, told, before.size());
        return changes;
    }

    /** Tells what went up to a place of the old version; returns how far everything that went is told. */
    private int removed(List<ArticleChange> changes, int from, int to) {
        for (int old = from; old < to; old++) {
            if (!pairs.containsKey(old)) {
                changes.add(new ArticleChange(Kind.REMOVED, before.get(old), null));
            }
        }
        return Math.max(from, to);
    }

    private Kind kind(int old, int fresh) {
        double share = likeness.getOrDefault(old, 0.0);
        if (before.get(old).number().equals(after.get(fresh).number())) {
            return share == 1 ? Kind.SAME : Kind.CHANGED;
        }
        return share >= NEARLY_SAME ? Kind.MOVED : Kind.MOVED_AND_CHANGED;
    }
}
