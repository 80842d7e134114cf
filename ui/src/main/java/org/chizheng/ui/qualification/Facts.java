package org.chizheng.ui.qualification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names and values, one below the other on a phone. */
class Facts extends DescriptionList {

    Facts() {
        addClassName("facts");
    }

    Facts with(String key, String value) {
        return with(key, new Span(value));
    }

    Facts with(String key, Component value) {
        add(new Term(getTranslation(key)), new Description(value));
        return this;
    }
}
