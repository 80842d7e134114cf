package org.chizheng.questionbank.versions;

import java.util.List;
import java.util.stream.Collectors;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.diff.Piece;
import org.chizheng.questionbank.diff.Piece.Mark;
import org.chizheng.questionbank.diff.TextDiff;
import org.chizheng.questionbank.versions.ComparedField.Kind;

/**
 * One part of a question in two versions.
 *
 * @param part letter of an option; empty where the field has one part
 * @param before as the version keeps it, HTML where the field is rich text; empty if there was nothing
 * @param after likewise
 */
public record FieldDifference(ComparedField field, String part, String before, String after) {

    /** Whether the versions differ here at all. */
    public boolean changed() {
        return !before.equals(after);
    }

    /** Whether the words are the same and only formatting or pictures differ. */
    public boolean markupOnly() {
        return changed() && field.kind() == Kind.RICH_TEXT && plain(before).equals(plain(after));
    }

    /** The plain text, with what went and what came; a code went or came as a whole. */
    public List<Piece> diff() {
        if (field.kind() != Kind.CODE) {
            return TextDiff.of(plain(before), plain(after));
        }
        return changed()
                ? List.of(new Piece(Mark.DELETED, before), new Piece(Mark.INSERTED, after)).stream()
                        .filter(piece -> !piece.text().isEmpty())
                        .collect(Collectors.toList())
                : List.of(new Piece(Mark.KEPT, after));
    }

    private String plain(String said) {
        return field.kind() == Kind.RICH_TEXT ? RichText.plain(said) : said;
    }
}
