package org.chizheng.questionbank.statutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.questionbank.ArticleNumber;
import org.jspecify.annotations.Nullable;

/** Watches that articles come one after the other, from the first on, each once. */
final class ArticleOrder {

    private final List<StatuteFinding> findings;
    private final Map<ArticleNumber, Integer> lines = new HashMap<>();
    private @Nullable ArticleNumber last;

    ArticleOrder(List<StatuteFinding> findings) {
        this.findings = findings;
    }

    /** Whether there was any article yet. */
    boolean begun() {
        return last != null;
    }

    /** Whether this is what has to come next. */
    boolean next(ArticleNumber number) {
        ArticleNumber before = last;
        int ahead = number.number() - (before == null ? 0 : before.number());
        return ahead == 1 && number.suffix() == 0
                || before != null && ahead == 0 && number.suffix() == before.suffix() + 1;
    }

    /** Takes the article on a line, and notes what is wrong with its number. */
    void take(ArticleNumber number, int line) {
        ArticleNumber before = last;
        Integer first = lines.putIfAbsent(number, line);
        if (first != null) {
            note(line, StatuteProblem.ARTICLE_REPEATED, number.chinese() + " (" + first + ")");
        } else if (before != null && number.compareTo(before) < 0) {
            note(line, StatuteProblem.ARTICLE_OUT_OF_ORDER, number.chinese());
        } else if (!next(number)) {
            ArticleNumber missing = number.suffix() > 1
                    ? new ArticleNumber(number.number(), number.suffix() - 1)
                    : ArticleNumber.of(before == null ? 1 : before.number() + 1);
            note(line, StatuteProblem.ARTICLE_MISSING, missing.chinese());
        }
        last = number;
    }

    private void note(int line, StatuteProblem problem, String excerpt) {
        findings.add(new StatuteFinding(line, problem, excerpt));
    }
}
