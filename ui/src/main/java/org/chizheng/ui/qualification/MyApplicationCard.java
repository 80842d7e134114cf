package org.chizheng.ui.qualification;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.officers.Caller;
import org.chizheng.qualification.Application;
import org.chizheng.qualification.ApplicationOutcome;
import org.chizheng.qualification.ApplicationRefusal;
import org.chizheng.qualification.ApplicationState;
import org.chizheng.qualification.Applications;
import org.chizheng.qualification.Applying;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.StatusBadge;

/** The caller's own application, for the desk: applying, what still stands against it, and how far it has come. */
public class MyApplicationCard extends Panel {

    private final transient Caller caller;
    private final transient Applying applying;
    private final transient Applications applications;
    private final Div content = new Div();

    /** Draws the card; it hides itself while there is nothing to apply for. */
    public MyApplicationCard(Caller caller, Applying applying, Applications applications) {
        super(UI.getCurrent().getTranslation("qualification.my.application"));
        this.caller = caller;
        this.applying = applying;
        this.applications = applications;
        content.addClassName("my-application");
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        List<Application> own = applications.own(caller);
        Set<ApplicationRefusal> reasons = applying.against(caller);
        setVisible(!reasons.contains(ApplicationRefusal.NO_OFFICER)
                && (!own.isEmpty() || !reasons.contains(ApplicationRefusal.HAS_CERTIFICATE)));
        if (!own.isEmpty()) {
            showLatest(own.getFirst());
        }
        boolean open = reasons.contains(ApplicationRefusal.OPEN_APPLICATION);
        if (!open && !reasons.contains(ApplicationRefusal.HAS_CERTIFICATE)) {
            showApplying(reasons);
        }
    }

    private void showLatest(Application application) {
        content.add(
                new StatusBadge(
                        getTranslation("qualification.ApplicationState." + application.state()),
                        Tones.of(application.state())),
                new Timeline(application.steps()));
        if (application.state() == ApplicationState.RETURNED) {
            content.add(primary("qualification.my.resubmit", () -> tell(applying.resubmit(caller, application.id()))));
        }
    }

    private void showApplying(Set<ApplicationRefusal> reasons) {
        if (reasons.isEmpty()) {
            content.add(
                    new Paragraph(getTranslation("qualification.my.apply.ready")),
                    primary("qualification.my.apply", () -> tell(applying.apply(caller))));
            return;
        }
        UnorderedList list = new UnorderedList();
        reasons.stream().sorted().map(this::words).forEach(text -> list.add(new ListItem(text)));
        content.add(new Paragraph(getTranslation("qualification.my.apply.not-yet")), list);
    }

    private Button primary(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addThemeName("primary");
        button.setDisableOnClick(true);
        return button;
    }

    private void tell(ApplicationOutcome outcome) {
        switch (outcome) {
            case ApplicationOutcome.Done(Application done) ->
                Notices.done(getTranslation("qualification.my.submitted"));
            case ApplicationOutcome.Refused refused ->
                Notices.refused(getTranslation(
                        "qualification.application.refused",
                        refused.reasons().stream()
                                .sorted()
                                .map(this::words)
                                .collect(Collectors.joining(getTranslation("terms.list.comma")))));
        }
        show();
    }

    private String words(ApplicationRefusal reason) {
        return getTranslation("qualification.ApplicationRefusal." + reason);
    }
}
