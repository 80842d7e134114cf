package org.chizheng.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.chizheng.security.Activation;
import org.chizheng.security.ChoosingPasswords;
import org.chizheng.security.PasswordRule;
import org.chizheng.ui.parts.Notices;

/** Where the owner of a new account chooses the password with the activation code. */
@Route(value = "activate", autoLayout = false)
@AnonymousAllowed
public class ActivationView extends Main implements HasDynamicTitle {

    private final transient ChoosingPasswords choosing;
    private final TextField username = new TextField(getTranslation("administration.username"));
    private final TextField code = new TextField(getTranslation("administration.code"));
    private final PasswordField password = new PasswordField(getTranslation("administration.password"));
    private final PasswordField again = new PasswordField(getTranslation("administration.password.again"));

    /** Draws the form. */
    public ActivationView(ChoosingPasswords choosing) {
        this.choosing = choosing;
        addClassName("login");
        password.setHelperText(getTranslation("administration.password.hint", PasswordRule.SHORTEST));
        Button save = new Button(getTranslation("administration.activate.do"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addThemeName("primary");
        Div card = new Div(
                new H1(getTranslation("administration.activate.title")),
                new Paragraph(getTranslation("administration.activate.about")),
                username,
                code,
                password,
                again,
                save,
                new Anchor("login", getTranslation("login.title")));
        card.addClassName("login-form");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.activate.title");
    }

    private void save() {
        again.setInvalid(!again.getValue().equals(password.getValue()));
        again.setErrorMessage(getTranslation("administration.password.differs"));
        if (again.isInvalid()) {
            return;
        }
        Activation outcome = choosing.activate(
                username.getValue(),
                code.getValue().strip(),
                password.getValue(),
                VaadinRequest.getCurrent().getRemoteAddr());
        if (outcome == Activation.DONE) {
            getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
        } else {
            Notices.refused(getTranslation("administration.Activation." + outcome));
        }
    }
}
