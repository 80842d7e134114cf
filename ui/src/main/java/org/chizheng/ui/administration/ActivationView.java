package org.chizheng.ui.administration;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.chizheng.security.Activation;
import org.chizheng.security.ChoosingPasswords;
import org.chizheng.ui.parts.FieldCheck;

/** Where the owner of a new account chooses the password with the activation code. */
@Route(value = "activate", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://styles/people.css")
public class ActivationView extends EntryCard {

    private final transient ChoosingPasswords choosing;
    private final TextField username = new TextField(getTranslation("administration.username"));
    private final TextField code = new TextField(getTranslation("administration.code"));
    private final PasswordFields chosen = new PasswordFields(
            getTranslation("administration.password"), () -> username.getValue().strip());

    /** Draws the form. */
    public ActivationView(ChoosingPasswords choosing) {
        super("administration.activate");
        this.choosing = choosing;
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setRequiredIndicatorVisible(true);
        code.setRequiredIndicatorVisible(true);
        form(getTranslation("administration.activate.do"), username, code, chosen);
    }

    @Override
    void save() {
        FieldCheck form = new FieldCheck()
                .that(username, !username.getValue().isBlank(), getTranslation("administration.username.missing"))
                .that(code, !code.getValue().isBlank(), getTranslation("administration.code.missing"));
        if (!chosen.check(form).passed()) {
            return;
        }
        Activation outcome = choosing.activate(
                username.getValue(),
                code.getValue().strip(),
                chosen.value(),
                VaadinRequest.getCurrent().getRemoteAddr());
        if (outcome == Activation.DONE) {
            leave();
        } else {
            new FieldCheck()
                    .wrong(code, getTranslation("administration.Activation." + outcome))
                    .passed();
        }
    }
}
