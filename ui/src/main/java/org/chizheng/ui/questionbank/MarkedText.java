package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.chizheng.questionbank.diff.Piece;
import org.chizheng.questionbank.diff.Piece.Mark;

/**
 * One side of a comparison of texts. What went is struck out, what came is underlined, so that no colour is needed to
 * tell them.
 */
public class MarkedText extends Div {

    private MarkedText(List<Piece> pieces, Mark mark, String tag) {
        addClassName("article-words");
        for (Piece piece : pieces) {
            if (piece.mark() == Mark.KEPT) {
                getElement().appendChild(Element.createText(piece.text()));
            } else if (piece.mark() == mark) {
                Element marked = new Element(tag);
                marked.setText(piece.text());
                getElement().appendChild(marked);
            }
        }
    }

    /** The old text. */
    public static MarkedText before(List<Piece> pieces) {
        return new MarkedText(pieces, Mark.DELETED, "del");
    }

    /** The new text. */
    public static MarkedText after(List<Piece> pieces) {
        return new MarkedText(pieces, Mark.INSERTED, "ins");
    }
}
