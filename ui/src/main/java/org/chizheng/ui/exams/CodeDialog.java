package org.chizheng.ui.exams;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.function.Function;
import org.chizheng.exams.AccessCode;
import org.chizheng.exams.Exam;
import org.chizheng.ui.parts.FormDialog;

/** Asks for the code that is read out in the room; stays open until it is right. */
class CodeDialog extends FormDialog {

    private final transient Function<String, Optional<String>> tried;
    private final TextField code = new TextField(getTranslation("desk.exam.code"));

    /** Hands the typed code to {@code tried}, which tells what is wrong with it. */
    CodeDialog(Exam exam, Function<String, Optional<String>> tried) {
        super(
                exam.title(),
                I18NProvider.translate(
                        "desk.exam.begin.sure", exam.title(), exam.duration().toMinutes()),
                I18NProvider.translate("desk.exam.begin"),
                "access-code");
        this.tried = tried;
        code.setHelperText(getTranslation("desk.exam.code.hint"));
        code.setMaxLength(2 * AccessCode.LENGTH);
        code.setRequiredIndicatorVisible(true);
        code.setAutocomplete(Autocomplete.OFF);
        code.getElement().setAttribute("data-testid", "code");
        code.focus();
        addWide(code);
    }

    @Override
    protected void save() {
        Optional<String> wrong = tried.apply(code.getValue());
        code.setInvalid(wrong.isPresent());
        code.setErrorMessage(wrong.orElse(""));
        if (wrong.isEmpty()) {
            close();
        }
    }
}
