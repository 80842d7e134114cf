package org.chizheng.ui.exams;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import org.chizheng.exams.Conduct;
import org.chizheng.exams.PlanFinding;
import org.chizheng.ui.parts.Panel;

/** What is mixed, what is watched, and from where and with what an exam may be sat. */
class ConductPanel extends Panel {

    private final Runnable changed;
    private final Checkbox questions = box("questions");
    private final Checkbox options = box("options");
    private final Checkbox fullScreen = box("full-screen");
    private final Checkbox leaving = box("leaving");
    private final Checkbox identity = box("identity");
    private final Checkbox code = box("code");
    private final TextArea addresses = lines("addresses");
    private final TextArea browserKeys = lines("browser-keys");

    ConductPanel(Conduct conduct, Runnable changed) {
        super(I18NProvider.translate("exams.conduct"));
        this.changed = changed;
        getElement().setAttribute("data-testid", "conduct");
        questions.setValue(conduct.shufflesQuestions());
        options.setValue(conduct.shufflesOptions());
        fullScreen.setValue(conduct.asksFullScreen());
        leaving.setValue(conduct.countsLeaving());
        identity.setValue(conduct.checksIdentity());
        code.setValue(conduct.asksCode());
        addresses.setValue(String.join("\n", conduct.addresses()));
        browserKeys.setValue(String.join("\n", conduct.browserKeys()));
        Div boxes = new Div(questions, options, code, identity, fullScreen, leaving);
        boxes.addClassName("conduct-boxes");
        FormLayout fields = new FormLayout(addresses, browserKeys);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("40rem", 2));
        add(boxes, fields);
        List.of(questions, options, fullScreen, leaving, identity, code)
                .forEach(one -> one.addValueChangeListener(change -> this.changed.run()));
        List.of(addresses, browserKeys).forEach(one -> one.addValueChangeListener(change -> this.changed.run()));
    }

    /** The conduct as it stands in the fields. */
    Conduct conduct() {
        return new Conduct(
                questions.getValue(),
                options.getValue(),
                fullScreen.getValue(),
                leaving.getValue(),
                identity.getValue(),
                code.getValue(),
                lines(addresses),
                lines(browserKeys));
    }

    /** Shows at the fields which of their lines are wrong. */
    void tell(List<PlanFinding> findings) {
        tell(addresses, findings, PlanFinding.NotAnAddress.class);
        tell(browserKeys, findings, PlanFinding.NotABrowserKey.class);
    }

    private static void tell(TextArea field, List<PlanFinding> findings, Class<? extends PlanFinding> kind) {
        String wrong = findings.stream()
                .filter(kind::isInstance)
                .map(ExamTexts::finding)
                .collect(Collectors.joining("\n"));
        field.setInvalid(!wrong.isEmpty());
        field.setErrorMessage(wrong);
    }

    private static List<String> lines(TextArea field) {
        return field.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Checkbox box(String name) {
        Checkbox box = new Checkbox(I18NProvider.translate("exams.conduct." + name));
        box.setHelperText(I18NProvider.translate("exams.conduct." + name + ".hint"));
        box.getElement().setAttribute("data-testid", "conduct-" + name);
        return box;
    }

    private static TextArea lines(String name) {
        TextArea field = new TextArea(I18NProvider.translate("exams.conduct." + name));
        field.setHelperText(I18NProvider.translate("exams.conduct." + name + ".hint"));
        field.setPlaceholder(I18NProvider.translate("exams.conduct." + name + ".any"));
        field.setMaxLength(Conduct.LONGEST);
        field.setMinRows(2);
        field.setMaxRows(8);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.getElement().setAttribute("data-testid", "conduct-" + name);
        return field;
    }
}
