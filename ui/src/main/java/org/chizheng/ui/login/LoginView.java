package org.chizheng.ui.login;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** Sign-in with name and password. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    /** Draws the form; it posts to {@code /login}. */
    public LoginView() {
        addClassName("login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts(false));
        Div card = new Div(brand(), form);
        card.addClassName("login-card");
        Paragraph foot = new Paragraph(getTranslation("login.foot"));
        foot.addClassName("login-foot");
        add(card, ways(), foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<String> delayed =
                event.getLocation().getQueryParameters().getParameters().get("delayed");
        if (event.getLocation().getQueryParameters().getParameters().containsKey("error") || delayed != null) {
            form.setI18n(texts(delayed != null));
            form.setError(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " · " + getTranslation("shell.product.name");
    }

    private Div brand() {
        Image mark = new Image("icons/chizheng.svg", "");
        mark.addClassName("login-mark");
        H1 name = new H1(getTranslation("shell.product.name"));
        Paragraph line = new Paragraph(getTranslation("shell.product.about"));
        Div brand = new Div(mark, name, line);
        brand.addClassName("login-brand");
        return brand;
    }

    /** For those who cannot or need not sign in. */
    private Nav ways() {
        Nav ways = new Nav(
                new Anchor("activate", getTranslation("login.activate")),
                new Anchor("verify", getTranslation("login.verify")));
        ways.addClassName("login-ways");
        return ways;
    }

    private LoginI18n texts(boolean delayed) {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form labels = words.getForm();
        labels.setTitle(getTranslation("login.title"));
        labels.setUsername(getTranslation("login.username"));
        labels.setPassword(getTranslation("login.password"));
        labels.setSubmit(getTranslation("login.submit"));
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(getTranslation(delayed ? "login.delayed" : "login.error"));
        error.setMessage(getTranslation(delayed ? "login.delayed.hint" : "login.error.hint"));
        error.setUsername(getTranslation("login.username.missing"));
        error.setPassword(getTranslation("login.password.missing"));
        return words;
    }
}
