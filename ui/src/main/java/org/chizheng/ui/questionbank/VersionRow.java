package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chizheng.questionbank.diff.Piece;
import org.chizheng.questionbank.versions.ComparedField;
import org.chizheng.questionbank.versions.FieldDifference;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.StatusBadge.Tone;

/** One part of a question in two versions beside each other. */
class VersionRow extends Section {

    VersionRow(FieldDifference part) {
        addClassName("version-row");
        Div head = new Div(new H3(title(part)));
        head.addClassName("article-head");
        if (part.changed()) {
            head.add(new StatusBadge(getTranslation("questionbank.compare.changed"), Tone.WARNING));
        }
        List<Piece> pieces = part.diff().stream()
                .map(piece -> new Piece(piece.mark(), word(part.field(), piece.text())))
                .toList();
        Div sides = new Div(MarkedText.before(pieces), MarkedText.after(pieces));
        sides.addClassName("article-sides");
        add(head, sides);
        if (part.markupOnly()) {
            Span note = new Span(getTranslation("questionbank.compare.markup"));
            note.addClassName("question-label");
            add(note);
        }
    }

    private String title(FieldDifference part) {
        String name = getTranslation("questionbank.ComparedField." + part.field());
        return part.part().isEmpty() ? name : name + " " + part.part();
    }

    /** Codes in the words of the screen. */
    private String word(ComparedField field, String said) {
        return switch (field) {
            case TYPE -> getTranslation("terms.QuestionType." + said);
            case SUBJECT -> Subjects.name(this, said);
            case DIFFICULTY -> getTranslation("terms.Difficulty." + said);
            case LEVEL -> getTranslation("terms.CognitiveLevel." + said);
            case KEEP_ORDER -> getTranslation("questionbank.compare.yes");
            case PART_KIND -> partKind(said);
            default -> said;
        };
    }

    /** Type and share. */
    private String partKind(String said) {
        String[] both = said.split(" ", 2);
        return getTranslation(
                "questionbank.compare.part",
                getTranslation("terms.QuestionType." + both[0]),
                both.length > 1 ? both[1] : "");
    }
}
