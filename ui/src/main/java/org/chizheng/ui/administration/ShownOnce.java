package org.chizheng.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A secret that is shown this once and never again. */
final class ShownOnce {

    private ShownOnce() {}

    static void open(String heading, String hint, String secret) {
        Dialog dialog = new Dialog(heading);
        dialog.setCloseOnOutsideClick(false);
        Span value = new Span(secret);
        value.addClassName("secret");
        value.getElement().setAttribute("data-testid", "secret");
        Div content = new Div(new Paragraph(hint), value);
        content.addClassName("sheet");
        dialog.add(content);
        dialog.getFooter()
                .add(new Button(dialog.getTranslation("administration.secret.kept"), click -> dialog.close()));
        dialog.open();
    }
}
