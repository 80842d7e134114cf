package org.chizheng.ui.exams;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** How many seats of a sitting are taken: a bar and the figures in words. */
class SeatBar extends Div {

    /**
     * Draws the bar.
     *
     * @param seats null: any number, so that there is no bar
     */
    SeatBar(int taken, @Nullable Integer seats) {
        addClassName("supply");
        Span words = new Span(
                seats == null
                        ? getTranslation("exams.sitting.taken", taken)
                        : getTranslation("exams.sitting.taken.of", taken, seats));
        words.addClassName("supply-words");
        if (seats != null) {
            Div filled = new Div();
            filled.getStyle().setWidth(Math.min(100, seats == 0 ? 100 : 100L * taken / seats) + "%");
            Div track = new Div(filled);
            track.addClassName("supply-track");
            // the words beside it say the same
            track.getElement().setAttribute("aria-hidden", "true");
            setClassName("supply-short", taken > seats);
            setClassName("supply-tight", taken == seats);
            add(track);
        }
        add(words);
    }
}
