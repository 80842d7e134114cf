package org.chizheng.ui.administration;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.chizheng.security.FirstAdministrator;
import org.chizheng.ui.parts.FieldCheck;
import org.chizheng.ui.parts.Notices;

/** Makes the first administrator of an empty system with the token that the log shows. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://styles/people.css")
public class SetupView extends EntryCard implements BeforeEnterObserver {

    private final transient FirstAdministrator first;
    private final TextField token = new TextField(getTranslation("administration.setup.token"));
    private final TextField username = new TextField(getTranslation("administration.username"));
    private final TextField name = new TextField(getTranslation("administration.display-name"));
    private final PasswordFields chosen = new PasswordFields(
            getTranslation("administration.password"), () -> username.getValue().strip());

    /** Draws the form. */
    public SetupView(FirstAdministrator first) {
        super("administration.setup");
        this.first = first;
        token.setRequiredIndicatorVisible(true);
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setRequiredIndicatorVisible(true);
        username.setHelperText(getTranslation("administration.username.hint"));
        name.setRequiredIndicatorVisible(true);
        form(getTranslation("administration.setup.do"), token, username, name, chosen);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!first.isAwaited()) {
            event.forwardTo("login");
        }
    }

    @Override
    void save() {
        FieldCheck form = new FieldCheck()
                .that(token, !token.getValue().isBlank(), getTranslation("administration.setup.token.missing"))
                .that(username, !username.getValue().isBlank(), getTranslation("administration.username.missing"))
                .that(
                        name,
                        !name.getValue().isBlank(),
                        getTranslation("administration.AccountRefusal.DISPLAY_NAME_MALFORMED"));
        if (!chosen.check(form).passed()) {
            return;
        }
        switch (first.setUp(
                token.getValue().strip(),
                username.getValue().strip(),
                name.getValue().strip(),
                chosen.value())) {
            case DONE -> leave();
            case TOKEN_NOT_VALID -> refuse(token, "administration.setup.token-not-valid");
            case NAME_MALFORMED -> refuse(username, "administration.AccountRefusal.USERNAME_MALFORMED");
            case PASSWORD_TOO_WEAK ->
                Notices.refused(getTranslation("administration.AccountRefusal.PASSWORD_TOO_WEAK"));
        }
    }

    private void refuse(TextField field, String key) {
        new FieldCheck().wrong(field, getTranslation(key)).passed();
    }
}
