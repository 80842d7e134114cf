package org.chizheng.questionbank.diff;

/** A run of text in a comparison. */
public record Piece(Mark mark, String text) {

    /** What became of the text. */
    public enum Mark {
        KEPT,
        DELETED,
        INSERTED
    }
}
