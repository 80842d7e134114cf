package org.chizheng.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled area of a screen, drawn as a card. */
public class Panel extends Section {

    private final Div tools = new Div();

    /** A panel with a heading in the caller's language. */
    public Panel(String heading, Component... content) {
        addClassName("panel");
        tools.addClassName("panel-tools");
        Div head = new Div(new H2(heading), tools);
        head.addClassName("panel-head");
        add(head);
        add(content);
    }

    /** Puts small actions beside the heading. */
    public Panel withTools(Component... components) {
        tools.add(components);
        return this;
    }
}
