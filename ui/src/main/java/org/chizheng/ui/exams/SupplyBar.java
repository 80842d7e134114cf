package org.chizheng.ui.exams;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chizheng.exams.Marks;
import org.chizheng.questionbank.drawing.Feasibility;
import org.chizheng.ui.parts.StatusBadge;

/** How much of what the bank holds for a cell one paper takes: a bar, the figures in words, and whether it is tight. */
class SupplyBar extends Div {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Div filled = new Div();
    private final Span words = new Span();
    private final Div verdict = new Div();

    SupplyBar() {
        addClassName("supply");
        Div track = new Div(filled);
        track.addClassName("supply-track");
        // the words beside it say the same
        track.getElement().setAttribute("aria-hidden", "true");
        words.addClassName("supply-words");
        add(track, words, verdict);
    }

    /**
     * Shows the supply.
     *
     * @param isShort whether the cell cannot be filled, be it alone or together with others
     */
    void show(Feasibility.CellSupply supply, boolean isShort) {
        BigDecimal share = BigDecimal.valueOf(supply.commonShare()).multiply(HUNDRED);
        filled.getStyle().setWidth(share.setScale(1, RoundingMode.HALF_UP).toPlainString() + "%");
        setClassName("supply-short", isShort);
        setClassName("supply-tight", !isShort && supply.tight());
        words.setText(getTranslation(
                isShort ? "exams.cell.supply" : "exams.cell.supply.common",
                supply.available(),
                supply.each(),
                Marks.plain(BigDecimal.valueOf(supply.common()).setScale(1, RoundingMode.HALF_UP))
                        .toPlainString()));
        verdict.removeAll();
        verdict.add(
                isShort
                        ? new StatusBadge(getTranslation("exams.cell.short"), StatusBadge.Tone.BAD)
                        : supply.tight()
                                ? new StatusBadge(getTranslation("exams.cell.tight"), StatusBadge.Tone.WARNING)
                                : new StatusBadge(getTranslation("exams.cell.ample"), StatusBadge.Tone.GOOD));
    }
}
