package org.chizheng.ui.qualification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.chizheng.certificates.CertificateFact;
import org.chizheng.certificates.CertificateFact.Kind;
import org.chizheng.qualification.CertificateCorrecting;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Times;
import org.jspecify.annotations.Nullable;

/** All that is on record about a certificate, oldest first: since when it is true, and since when it is known. */
class HistoryPanel extends Panel {

    private final transient List<CertificateFact> facts;

    /** Offers corrections if {@code correct} is given; it gets the fact and the reason. */
    HistoryPanel(String heading, List<CertificateFact> facts, @Nullable BiConsumer<Long, String> correct) {
        super(heading);
        this.facts = facts;
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        facts.forEach(fact -> list.add(item(fact, correct)));
        add(list);
    }

    private ListItem item(CertificateFact fact, @Nullable BiConsumer<Long, String> correct) {
        Span what = new Span(what(fact));
        what.addClassName("timeline-what");
        ListItem item = new ListItem(what);
        if (!fact.effectiveAt().equals(fact.recordedAt())) {
            item.add(quiet(getTranslation("qualification.history.effective", Times.minute(fact.effectiveAt()))));
        }
        item.add(quiet(getTranslation("qualification.history.recorded", Times.minute(fact.recordedAt()), fact.by())));
        if (!fact.reason().isBlank()) {
            Span why = new Span(fact.reason());
            why.addClassName("timeline-why");
            item.add(why);
        }
        if (isCorrected(fact)) {
            item.addClassName("timeline-void");
            item.add(quiet(getTranslation("qualification.history.corrected")));
        } else if (correct != null && CertificateCorrecting.isCorrectable(facts, fact.id())) {
            item.add(correction(fact, correct));
        }
        return item;
    }

    private Button correction(CertificateFact fact, BiConsumer<Long, String> correct) {
        String name = getTranslation("qualification.history.correct");
        Button button = new Button(
                name,
                click -> Asking.reason(
                        name,
                        getTranslation("qualification.history.correct.reason"),
                        name,
                        reason -> correct.accept(fact.id(), reason)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private boolean isCorrected(CertificateFact fact) {
        return facts.stream()
                .anyMatch(other -> other.kind() == Kind.CORRECTED
                        && Long.valueOf(fact.id()).equals(other.refersTo()));
    }

    private String what(CertificateFact fact) {
        String subject = Stream.concat(
                        Stream.ofNullable(fact.hold()).map(hold -> getTranslation("terms.HoldKind." + hold)),
                        Stream.ofNullable(fact.terminal())
                                .map(terminal -> getTranslation("terms.CertificateStatus." + terminal)))
                .findFirst()
                .orElse("");
        return getTranslation("qualification.history." + fact.kind(), subject);
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("timeline-who");
        return span;
    }
}
