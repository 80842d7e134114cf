package org.chizheng.questionbank.statutes;

import java.util.List;

/** What a citation resolves to in the version in force. */
public sealed interface CitationStanding {

    /** Whether author and reviewer should be warned. */
    default boolean warns() {
        return false;
    }

    /** The register does not hold the law, so that nothing can be said. */
    record Unregistered() implements CitationStanding {}

    /** The law as a whole is meant, and it is in the register. */
    record WholeLaw(StatuteVersion version) implements CitationStanding {}

    /** The articles are there. */
    record Found(StatuteVersion version, List<Article> articles) implements CitationStanding {}

    /** The articles are there, but at least one says something else than when the question was written. */
    record Amended(StatuteVersion version, List<ArticleChange> changes) implements CitationStanding {
        @Override
        public boolean warns() {
            return true;
        }
    }

    /** The version in force has no such article, or what is cited cannot be read as the number of one. */
    record Missing(StatuteVersion version, String article) implements CitationStanding {
        @Override
        public boolean warns() {
            return true;
        }
    }

    /** No version is in force yet. */
    record NotInForce(StatuteVersion first) implements CitationStanding {
        @Override
        public boolean warns() {
            return true;
        }
    }
}
