package org.chizheng.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A form in a dialog. What was typed stays until it was taken; a click beside the dialog does not lose it. */
public abstract class FormDialog extends Dialog {

    private final Div form = new Div();

    /**
     * An empty form.
     *
     * @param about one sentence on what the form is for
     * @param save text of the button that takes the form
     * @param testId how tests find the dialog; its button is {@code <testId>-save}
     */
    protected FormDialog(String heading, String about, String save, String testId) {
        super(heading);
        setWidth("min(38rem, 95vw)");
        setCloseOnOutsideClick(false);
        Paragraph words = new Paragraph(about);
        words.addClassName("screen-about");
        form.addClassName("form-fields");
        add(words, form);
        getFooter()
                .add(
                        new Button(getTranslation("parts.cancel"), click -> close()),
                        new PrimaryButton(save, testId + "-save", this::save));
        getElement().setAttribute("data-testid", testId);
    }

    /** Adds fields, two in a row where there is room. */
    protected final void addFields(Component... fields) {
        form.add(fields);
    }

    /** Adds a field that needs the whole width. */
    protected final void addWide(Component field) {
        field.addClassName("form-wide");
        form.add(field);
    }

    /** Takes the form: closes it when all is right, otherwise says at the fields what is not. */
    protected abstract void save();
}
