package org.chizheng.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A row of a table as a card: a strong title, a line of facts, and badges or buttons at its end. */
public class CardLine extends Div {

    /** A card with a title and facts; facts that are blank are left out. */
    public CardLine(String title, String... facts) {
        addClassName("card-line");
        Span strong = new Span(title);
        strong.addClassName("card-line-title");
        add(strong);
        for (String fact : facts) {
            if (!fact.isBlank()) {
                Span small = new Span(fact);
                small.addClassName("card-line-fact");
                add(small);
            }
        }
    }

    /** Adds badges or buttons. */
    public CardLine with(Component... components) {
        Div end = new Div(components);
        end.addClassName("card-line-end");
        add(end);
        return this;
    }
}
