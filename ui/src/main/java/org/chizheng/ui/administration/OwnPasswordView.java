package org.chizheng.ui.administration;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.PermitAll;
import org.chizheng.officers.Caller;
import org.chizheng.security.ChoosingPasswords;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.FieldCheck;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.PrimaryButton;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;

/** Where everybody changes the own password. */
@Route(value = "my/password", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://styles/people.css")
public class OwnPasswordView extends Screen {

    private final transient ChoosingPasswords choosing;
    private final transient Caller caller;
    private final PasswordField old = new PasswordField(getTranslation("administration.password.old"));
    private final PasswordFields chosen;

    /** Draws the form for the signed-in caller. */
    public OwnPasswordView(ChoosingPasswords choosing, CurrentCaller current) {
        super("administration.own-password");
        this.choosing = choosing;
        this.caller = current.get();
        this.chosen = new PasswordFields(getTranslation("administration.password.new"), caller::accountName);
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        old.setRequiredIndicatorVisible(true);
        Div form = new Div(
                old,
                chosen,
                new PrimaryButton(getTranslation("administration.own-password.do"), "save-password", this::save));
        form.addClassName("password-form");
        add(new Panel(getTranslation("administration.own-password.of", caller.accountName()), form));
    }

    private void save() {
        FieldCheck form =
                new FieldCheck().that(old, !old.isEmpty(), getTranslation("administration.password.old.missing"));
        if (!chosen.check(form).passed()) {
            return;
        }
        String address = VaadinRequest.getCurrent().getRemoteAddr();
        switch (choosing.change(caller, old.getValue(), chosen.value(), address)) {
            case DONE -> {
                Notices.done(getTranslation("administration.own-password.done"));
                getUI().ifPresent(ui -> ui.navigate(""));
            }
            case WRONG_NAME_OR_CODE -> refuse("administration.password.old.wrong");
            case DELAYED -> refuse("administration.Activation.DELAYED");
            case PASSWORD_TOO_WEAK -> Notices.refused(getTranslation("administration.Activation.PASSWORD_TOO_WEAK"));
        }
    }

    private void refuse(String key) {
        new FieldCheck().wrong(old, getTranslation(key)).passed();
    }
}
