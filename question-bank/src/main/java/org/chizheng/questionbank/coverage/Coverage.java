package org.chizheng.questionbank.coverage;

import java.util.List;
import java.util.Optional;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.statutes.Article;
import org.chizheng.questionbank.statutes.StatuteId;
import org.chizheng.questionbank.statutes.StatuteVersion;

/** Where the bank has questions that a curator sees, and where it has none. Only what may be drawn counts as there. */
public interface Coverage {

    /**
     * How many questions there are.
     *
     * @param approved may be drawn
     * @param underway drafts and what waits for a review
     */
    record Amount(int approved, int underway) {

        /** Nothing at all. */
        public static final Amount NONE = new Amount(0, 0);

        /** Both together. */
        public Amount plus(Amount other) {
            return new Amount(approved + other.approved, underway + other.underway);
        }
    }

    /** A subject at a difficulty; combinations without any question are left out. */
    record SubjectCell(String subject, Difficulty difficulty, Amount amount) {}

    /** An article and the questions that cite it. */
    record ArticleCell(Article article, Amount amount) {}

    /**
     * The articles of a law, in its order, those without a question too.
     *
     * @param wholeLaw questions that cite the law as a whole
     * @param elsewhere questions that cite what the version in force does not have, or what cannot be read
     */
    record Law(StatuteVersion version, List<ArticleCell> articles, Amount wholeLaw, Amount elsewhere) {

        /** Copies the list. */
        public Law {
            articles = List.copyOf(articles);
        }

        /** How many articles have no question that may be drawn. */
        public long bare() {
            return articles.stream()
                    .filter(cell -> cell.amount().approved() == 0)
                    .count();
        }
    }

    /** The subjects by difficulty. */
    List<SubjectCell> subjects(Curator by);

    /** The version of a law that is in force; empty if the register does not hold one. */
    Optional<Law> law(Curator by, StatuteId law);
}
