package org.chizheng.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.chizheng.ui.parts.PrimaryButton;

/** A form for people who are not signed in yet: what it is for, its fields, one button, and the way to sign in. */
abstract class EntryCard extends Main implements HasDynamicTitle {

    private final Div card;
    private final String title;

    /**
     * A form without fields.
     *
     * @param key start of the texts {@code title} and {@code about}
     */
    EntryCard(String key) {
        addClassName("login");
        title = getTranslation(key + ".title");
        card = new Div(new H1(title), new Paragraph(getTranslation(key + ".about")));
        card.addClassName("login-form");
        add(card);
    }

    /** Adds the fields, the button that takes them, and the way to sign in. */
    final void form(String save, Component... fields) {
        card.add(fields);
        card.add(new PrimaryButton(save, "entry-save", this::save), new Anchor("login", getTranslation("login.title")));
    }

    /** Takes the form, or says at its fields what is wrong. */
    abstract void save();

    /** Goes on to sign in. */
    final void leave() {
        getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
