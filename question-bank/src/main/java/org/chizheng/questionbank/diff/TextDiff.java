package org.chizheng.questionbank.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chizheng.questionbank.diff.Piece.Mark;

/**
 * The difference of two texts: sentence by sentence first, then character by character within what changed, as long as
 * that is short enough to be worth it. The kept and deleted pieces make the old text, the kept and inserted the new one.
 */
public final class TextDiff {

    /** Most characters times characters that are compared one by one. */
    private static final long FINE = 1_500_000;

    /** A kept run shorter than this between two changes only makes them harder to read. */
    private static final int SHORTEST_KEPT = 2;

    private TextDiff() {}

    /** What became of the text, piece by piece; empty if both texts are. */
    public static List<Piece> of(String before, String after) {
        if (size(before, after) <= FINE) {
            return tidy(pieces(characters(before), characters(after), false));
        }
        return tidy(pieces(sentences(before), sentences(after), true));
    }

    private static long size(String before, String after) {
        return (long) before.length() * after.length();
    }

    private static List<Piece> pieces(List<String> before, List<String> after, boolean deeper) {
        List<Piece> pieces = new ArrayList<>();
        int place = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(
                    pieces,
                    Mark.KEPT,
                    String.join("", before.subList(place, delta.getSource().getPosition())));
            place = delta.getSource().getPosition() + delta.getSource().size();
            String gone = String.join("", delta.getSource().getLines());
            String come = String.join("", delta.getTarget().getLines());
            if (deeper && !gone.isEmpty() && !come.isEmpty() && size(gone, come) <= FINE) {
                pieces.addAll(pieces(characters(gone), characters(come), false));
            } else {
                add(pieces, Mark.DELETED, gone);
                add(pieces, Mark.INSERTED, come);
            }
        }
        add(pieces, Mark.KEPT, String.join("", before.subList(place, before.size())));
        return pieces;
    }

    private static void add(List<Piece> pieces, Mark mark, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(mark, text));
        }
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).collect(Collectors.toList());
    }

    private static List<String> sentences(String text) {
        return List.of(text.split("(?<=[。；：\n])"));
    }

    /** Joins neighbours, and takes runs of changes together: first all that went, then all that came. */
    private static List<Piece> tidy(List<Piece> raw) {
        List<Piece> tidy = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        for (int i = 0; i < raw.size(); i++) {
            Piece piece = raw.get(i);
            boolean between = (!gone.isEmpty() || !come.isEmpty()) && i + 1 < raw.size();
            if (piece.mark() != Mark.KEPT) {
                (piece.mark() == Mark.DELETED ? gone : come).append(piece.text());
            } else if (between && piece.text().codePointCount(0, piece.text().length()) < SHORTEST_KEPT) {
                gone.append(piece.text());
                come.append(piece.text());
            } else {
                flush(tidy, gone, come);
                tidy.add(piece);
            }
        }
        flush(tidy, gone, come);
        return tidy;
    }

    private static void flush(List<Piece> tidy, StringBuilder gone, StringBuilder come) {
        add(tidy, Mark.DELETED, gone.toString());
        add(tidy, Mark.INSERTED, come.toString());
        gone.setLength(0);
        come.setLength(0);
    }
}
