package org.chizheng.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.chizheng.security.FirstAdministrator;
import org.chizheng.security.PasswordRule;
import org.chizheng.ui.parts.Notices;

/** Makes the first administrator of an empty system with the token that the log shows. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
public class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FirstAdministrator first;
    private final TextField token = new TextField(getTranslation("administration.setup.token"));
    private final TextField username = new TextField(getTranslation("administration.username"));
    private final TextField name = new TextField(getTranslation("administration.display-name"));
    private final PasswordField password = new PasswordField(getTranslation("administration.password"));

    /** Draws the form. */
    public SetupView(FirstAdministrator first) {
        this.first = first;
        addClassName("login");
        password.setHelperText(getTranslation("administration.password.hint", PasswordRule.SHORTEST));
        Button save = new Button(getTranslation("administration.setup.do"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addThemeName("primary");
        Div card = new Div(
                new H1(getTranslation("administration.setup.title")),
                new Paragraph(getTranslation("administration.setup.about")),
                token,
                username,
                name,
                password,
                save);
        card.addClassName("login-form");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!first.isAwaited()) {
            event.forwardTo("login");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.setup.title");
    }

    private void save() {
        switch (first.setUp(
                token.getValue().strip(),
                username.getValue().strip(),
                name.getValue().strip(),
                password.getValue())) {
            case DONE -> getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
            case TOKEN_NOT_VALID -> Notices.refused(getTranslation("administration.setup.token-not-valid"));
            case NAME_MALFORMED -> Notices.refused(getTranslation("administration.AccountRefusal.USERNAME_MALFORMED"));
            case PASSWORD_TOO_WEAK ->
                Notices.refused(getTranslation("administration.AccountRefusal.PASSWORD_TOO_WEAK"));
        }
    }
}
