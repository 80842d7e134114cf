package org.chizheng.questionbank.statutes;

import java.util.List;
import java.util.Objects;
import org.chizheng.questionbank.diff.Piece;
import org.chizheng.questionbank.diff.TextDiff;
import org.jspecify.annotations.Nullable;

/**
 * What became of an article from one version to another.
 *
 * @param before null if it came
 * @param after null if it went
 */
public record ArticleChange(
        Kind kind, @Nullable Article before, @Nullable Article after) {

    /** How an article changed. */
    public enum Kind {
        SAME,
        /** Another number, and nearly the same text. */
        MOVED,
        /** The same number, another text. */
        CHANGED,
        /** Another number, and a text that is still recognisably the old one. */
        MOVED_AND_CHANGED,
        ADDED,
        REMOVED
    }

    /** Whether a question that cites the old article may be wrong now. */
    public boolean touchesCitations() {
        return kind != Kind.SAME && kind != Kind.ADDED;
    }

    /** The article that the line is about; the old one unless it came. */
    public Article subject() {
        return before == null ? Objects.requireNonNull(after) : before;
    }

    /** The text with what went and what came; empty line ends part the paragraphs. */
    public List<Piece> diff() {
        return TextDiff.of(before == null ? "" : before.words(), after == null ? "" : after.words());
    }
}
