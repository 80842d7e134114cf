package org.chizheng.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * The base of every view: a heading, one sentence on what it is for, actions beside it, then the content. The texts are
 * {@code <key>.title} and {@code <key>.about}.
 */
public abstract class Screen extends Main implements HasDynamicTitle {

    private final Div actions = new Div();
    private final H1 heading;
    private String title;

    /**
     * Draws the head of the screen.
     *
     * @param key start of the text keys, for example {@code officers.list}
     */
    protected Screen(String key) {
        addClassName("screen");
        title = getTranslation(key + ".title");
        heading = new H1(title);
        Paragraph about = new Paragraph(getTranslation(key + ".about"));
        about.addClassName("screen-about");
        Div words = new Div(heading, about);
        actions.addClassName("screen-actions");
        Header head = new Header(words, actions);
        head.addClassName("screen-head");
        add(head);
    }

    /** Puts actions beside the heading; on a phone they stand below it. */
    protected void addActions(Component... components) {
        actions.add(components);
    }

    /** Replaces the heading, for screens about one thing. */
    protected void setHeading(String text) {
        title = text;
        heading.setText(text);
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.product.name");
    }
}
