package org.chizheng.ui.verification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.chizheng.sittings.receipts.ReceiptCheck;
import org.chizheng.sittings.receipts.ReceiptFacts;
import org.chizheng.sittings.receipts.SignedReceipt;
import org.chizheng.ui.parts.Times;

/**
 * Whether the receipt of a hand-in is genuine, by the address in its QR code. Names nobody: who holds the receipt knows
 * whose it is.
 */
@Route("receipt")
@AnonymousAllowed
public class ReceiptView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReceiptCheck check;
    private final transient Clock clock;
    private final Div answer = new Div();

    /** Draws the page. */
    public ReceiptView(ReceiptCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
        addClassName("verify");
        answer.addClassName("verify-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        add(head(), answer, new Footer(new Paragraph(getTranslation("verification.receipt.about.signature"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> query = new HashMap<>();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((name, values) -> values.stream().findFirst().ifPresent(value -> query.put(name, value)));
        answer.removeAll();
        answer.add(
                switch (check.check(query)) {
                    case ReceiptCheck.Outcome.Genuine(SignedReceipt receipt) -> genuine(receipt);
                    case ReceiptCheck.Outcome.Superseded(SignedReceipt receipt, Instant since) ->
                        superseded(receipt, since);
                    case ReceiptCheck.Outcome.Forged() -> against("forged");
                    case ReceiptCheck.Outcome.Unreadable() -> against("unreadable");
                });
        Span asked = new Span(getTranslation("verification.asked", Times.minute(clock.instant())));
        asked.addClassName("verify-asked");
        answer.add(asked);
    }

    private Component head() {
        Image mark = new Image("icons/chizheng.svg", "");
        mark.addClassName("house-mark");
        Header head = new Header(
                mark,
                new H1(getTranslation("verification.receipt.title")),
                new Paragraph(getTranslation("verification.receipt.about")));
        head.addClassName("verify-head");
        return head;
    }

    private Component genuine(SignedReceipt receipt) {
        Icon mark = VaadinIcon.CHECK_CIRCLE.create();
        mark.getElement().setAttribute("aria-hidden", "true");
        Span verdict = new Span(mark, new Span(getTranslation("verification.receipt.genuine")));
        verdict.addClassName("verify-verdict");
        DescriptionList list = facts(receipt);
        Image code =
                new Image("/api/v1/receipts/code.svg?" + receipt.query(), getTranslation("verification.receipt.code"));
        code.addClassName("receipt-code");
        Anchor key = new Anchor("/api/v1/receipts/key", getTranslation("verification.receipt.key"));
        key.setRouterIgnore(true);
        Div card = new Div(verdict, list, code, new Paragraph(getTranslation("verification.receipt.masked")), key);
        card.addClassNames("verify-card", "verify-good");
        card.getElement().setAttribute("data-testid", "receipt-genuine");
        return card;
    }

    /** Nothing in it was changed, but its attempt went on: it vouches for that moment and not for what counts. */
    private Component superseded(SignedReceipt receipt, Instant since) {
        Span verdict = new Span(getTranslation("verification.receipt.superseded"));
        verdict.addClassName("verify-verdict");
        Div card = new Div(
                verdict,
                new Paragraph(getTranslation("verification.receipt.superseded.hint", Times.minute(since))),
                facts(receipt),
                new Paragraph(getTranslation("verification.receipt.masked")));
        card.addClassNames("verify-card", "verify-bad");
        card.getElement().setAttribute("data-testid", "receipt-superseded");
        return card;
    }

    private DescriptionList facts(SignedReceipt receipt) {
        ReceiptFacts facts = receipt.facts();
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        fact(list, "number", facts.number());
        fact(list, "exam", String.valueOf(facts.exam().value()));
        fact(list, "time", Times.minute(facts.handedInAt()));
        fact(list, "count", getTranslation("verification.receipt.count.line", facts.answered(), facts.questions()));
        fact(list, "hash", facts.hash());
        fact(list, "signature", receipt.signature());
        return list;
    }

    private void fact(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(getTranslation("verification.receipt." + key)));
        list.add(new DescriptionList.Description(value));
    }

    private Component against(String key) {
        Span verdict = new Span(getTranslation("verification.receipt." + key));
        verdict.addClassName("verify-verdict");
        Div card = new Div(verdict, new Paragraph(getTranslation("verification.receipt." + key + ".hint")));
        card.addClassNames("verify-card", "verify-bad");
        card.getElement().setAttribute("data-testid", "receipt-refused");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("verification.receipt.title");
    }
}
