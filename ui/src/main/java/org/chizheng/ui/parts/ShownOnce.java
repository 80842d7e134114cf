package org.chizheng.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A secret that is shown this once and never again. */
public final class ShownOnce {

    private ShownOnce() {}

    /** Shows it under a heading, with a hint on what to do with it. */
    public static void open(String heading, String hint, String secret) {
        Dialog dialog = new Dialog(heading);
        dialog.setCloseOnOutsideClick(false);
        Span value = new Span(secret);
        value.addClassName("secret");
        value.getElement().setAttribute("data-testid", "secret");
        Div content = new Div(new Paragraph(hint), value);
        content.addClassName("sheet");
        dialog.add(content);
        dialog.getFooter().add(new Button(dialog.getTranslation("parts.secret.kept"), click -> dialog.close()));
        dialog.open();
    }
}
