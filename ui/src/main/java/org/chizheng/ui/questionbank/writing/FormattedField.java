package org.chizheng.ui.questionbank.writing;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import org.chizheng.questionbank.RichText;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.RichTextArea;

/**
 * A text that most authors type as it reads, and that may have formatting, pictures and tables. Text without any is
 * typed in a plain field; text with some is shown as it looks and changed in a dialog of its own.
 */
class FormattedField extends Div {

    private final transient Runnable changed;
    private final TextFieldBase<?, String> plain;
    private final Div shown = new Div();
    private final Button format;
    private String label;
    /** What is in it where it has formatting; empty while it is typed plainly. */
    private String formatted = "";

    private FormattedField(TextFieldBase<?, String> plain, String label, Runnable changed) {
        this.plain = plain;
        this.label = label;
        this.changed = changed;
        addClassName("formatted-field");
        plain.setValueChangeMode(ValueChangeMode.LAZY);
        plain.addValueChangeListener(change -> changed.run());
        shown.addClassName("formatted-shown");
        shown.addClassName("question-words");
        format = new Button(VaadinIcon.FONT.create(), click -> open());
        format.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        format.addClassName("formatted-open");
        add(plain, shown, format);
        setLabel(label);
        draw();
    }

    /** A field of several lines under its label. */
    static FormattedField area(String label, int longest, int rows, Runnable changed) {
        TextArea area = new TextArea(label);
        area.setMinRows(rows);
        area.setMaxLength(longest);
        return new FormattedField(area, label, changed);
    }

    /** A field of one line; its label is for screen readers only. */
    static FormattedField line(String label, int longest, Runnable changed) {
        TextField line = new TextField();
        line.setMaxLength(longest);
        FormattedField field = new FormattedField(line, label, changed);
        field.addClassName("formatted-line");
        return field;
    }

    /** Names it anew, as lines that move change their letter. */
    final void setLabel(String name) {
        label = name;
        plain.setAriaLabel(name);
        format.setAriaLabel(getTranslation("questionbank.format", name));
        format.setTooltipText(getTranslation("questionbank.format.tip"));
    }

    void setRequired() {
        plain.setRequiredIndicatorVisible(true);
    }

    void setHelper(String text) {
        plain.setHelperText(text);
    }

    /** Shows a text, which is sanitised HTML. */
    void setHtml(String html) {
        formatted = RichText.isPlain(html) ? "" : html;
        plain.setValue(formatted.isEmpty() ? RichText.plain(html) : "");
        draw();
    }

    /** The text as HTML, not sanitised. */
    String html() {
        return formatted.isEmpty() ? RichText.ofPlain(plain.getValue()) : formatted;
    }

    private void draw() {
        boolean isPlain = formatted.isEmpty();
        plain.setVisible(isPlain);
        shown.setVisible(!isPlain);
        shown.removeAll();
        if (!isPlain) {
            if (plain instanceof TextArea) {
                Span name = new Span(label);
                name.addClassName("question-label");
                shown.add(name);
            }
            shown.add(new Html("<div>" + RichText.sanitise(formatted) + "</div>"));
        }
    }

    private void open() {
        Dialog dialog = new Dialog(label);
        RichTextArea text = new RichTextArea(label, html());
        Button done =
                new Button(getTranslation("questionbank.format.done"), click -> text.read(html -> take(html, dialog)));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(getTranslation("questionbank.format.cancel"), click -> dialog.close());
        dialog.add(text);
        dialog.setWidth("min(56rem, 96vw)");
        dialog.setCloseOnOutsideClick(false);
        dialog.getFooter().add(cancel, done);
        dialog.open();
    }

    private void take(String written, Dialog dialog) {
        Set<String> removed = RichText.removed(written);
        if (removed.contains("img")) {
            Notices.refused(getTranslation("questionbank.format.picture"));
            return;
        }
        String clean = RichText.sanitise(written);
        setHtml(RichText.plain(clean).isBlank() && !clean.contains("<img") ? "" : simple(clean));
        dialog.close();
        changed.run();
    }

    /** The editor wraps every line into a paragraph; plain lines come back as they would have been typed. */
    static String simple(String html) {
        String lines = html.replaceAll("</p>\\s*<p>", "<br />")
                .replaceAll("^<p>|</p>$", "")
                .replaceAll("(<br />)+$", "");
        return RichText.isPlain(lines) ? lines : html;
    }
}
