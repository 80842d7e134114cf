package org.chizheng.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What stands where nothing is yet: what is missing, and what to do next. */
public class EmptyState extends Div {

    /** Shows a sentence, a hint on what to do, and the actions that do it. */
    public EmptyState(VaadinIcon icon, String sentence, String hint, Component... actions) {
        addClassName("empty");
        Icon mark = icon.create();
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, new H3(sentence), new Paragraph(hint));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("empty-actions");
            add(row);
        }
    }
}
