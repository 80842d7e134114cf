package org.chizheng.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names and values, one below the other on a phone. */
public class Facts extends DescriptionList {

    /** An empty list. */
    public Facts() {
        addClassName("facts");
    }

    /** Adds a fact; its name is a text key. */
    public Facts with(String key, String value) {
        return with(key, new Span(value));
    }

    /** Adds a fact; its name is a text key. */
    public Facts with(String key, Component value) {
        add(new Term(getTranslation(key)), new Description(value));
        return this;
    }
}
