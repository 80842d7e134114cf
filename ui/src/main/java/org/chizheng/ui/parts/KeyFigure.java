package org.chizheng.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One figure that people look for first, with its label and a hint. */
public class KeyFigure extends Div {

    /** How the figure is meant. */
    public enum Tone {
        NEUTRAL,
        GOOD,
        WARNING,
        BAD
    }

    private final Span value = new Span();

    /** A figure with its label; the hint may be null. */
    public KeyFigure(String label, String figure, Tone tone, @Nullable String hint) {
        addClassNames("figure", "figure-" + tone.name().toLowerCase(java.util.Locale.ROOT));
        Span name = new Span(label);
        name.addClassName("figure-label");
        value.addClassName("figure-value");
        value.setText(figure);
        add(name, value);
        if (hint != null) {
            Span small = new Span(hint);
            small.addClassName("figure-hint");
            add(small);
        }
    }

    /** Changes the figure. */
    public void setFigure(String figure) {
        value.setText(figure);
    }

    /** Several figures side by side, wrapping on narrow screens. */
    public static Div row(KeyFigure... figures) {
        Div row = new Div(figures);
        row.addClassName("figures");
        return row;
    }
}
