package org.chizheng.ui.verification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.certificates.verification.CheckOutcome;
import org.chizheng.certificates.verification.PublicCheck;
import org.chizheng.ui.parts.Times;

/** The public check of a certificate, by a typed number or by the QR code on the card; made for phones. */
@Route("verify/:number?")
@AnonymousAllowed
public class VerificationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PublicCheck check;
    private final transient Clock clock;
    private final TextField number = new TextField(getTranslation("verification.number"));
    private final Div answer = new Div();

    /** Draws the page. */
    public VerificationView(PublicCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
        addClassName("verify");
        answer.addClassName("verify-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        add(head(), form(), answer, foot());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = event.getRouteParameters().get("number");
        Map<String, List<String>> query =
                event.getLocation().getQueryParameters().getParameters();
        answer.removeAll();
        number.setValue(asked.orElse(""));
        asked.ifPresent(given -> {
            Optional<String> seal = query.getOrDefault("s", List.of()).stream().findFirst();
            show(seal.map(proof -> check.byCode(given, proof)).orElseGet(() -> check.byNumber(given)));
        });
    }

    private Component head() {
        Image mark = new Image("icons/chizheng.svg", "");
        mark.addClassName("house-mark");
        Paragraph about = new Paragraph(getTranslation("verification.about"));
        Header head = new Header(mark, new H1(getTranslation("verification.title")), about);
        head.addClassName("verify-head");
        return head;
    }

    private Component form() {
        number.setHelperText(getTranslation("verification.hint"));
        number.setMaxLength(40);
        number.setClearButtonVisible(true);
        number.addClassName("verify-number");
        number.addKeyDownListener(Key.ENTER, press -> ask());
        Button ask = new Button(getTranslation("verification.check"), click -> ask());
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ask.addThemeName("primary");
        Div form = new Div(number, ask);
        form.addClassName("verify-form");
        form.getElement().setAttribute("role", "search");
        return form;
    }

    private void ask() {
        String typed = number.getValue().strip();
        if (!typed.isEmpty()) {
            UI.getCurrent().navigate("verify/" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        }
    }

    private void show(CheckOutcome outcome) {
        switch (outcome) {
            case CheckOutcome.Found found -> answer.add(new CertificateAnswer(found.certificate()));
            case CheckOutcome.Unknown unknown -> answer.add(against("unknown"));
            case CheckOutcome.Mistyped mistyped -> answer.add(against("mistyped"));
            case CheckOutcome.Forged forged -> answer.add(against("forged"));
        }
        Span asked = new Span(getTranslation("verification.asked", Times.minute(clock.instant())));
        asked.addClassName("verify-asked");
        answer.add(asked);
    }

    private Component against(String key) {
        Span verdict = new Span(getTranslation("verification." + key));
        verdict.addClassName("verify-verdict");
        Div card = new Div(verdict, new Paragraph(getTranslation("verification." + key + ".hint")));
        card.addClassNames("verify-card", "verify-bad");
        return card;
    }

    private Component foot() {
        return new Footer(new Paragraph(getTranslation("verification.law")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("verification.title");
    }
}
