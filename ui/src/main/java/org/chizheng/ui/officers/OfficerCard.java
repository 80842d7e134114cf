package org.chizheng.ui.officers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.chizheng.certificates.Certificate;
import org.chizheng.marking.PublishedResult;
import org.chizheng.marking.Verdict;
import org.chizheng.officers.Officer;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Facts;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Times;

/** One person in a dialog: who it is, certificates and results. */
class OfficerCard extends Dialog {

    private final Div head = new Div();

    /**
     * Draws the card.
     *
     * @param actions what the caller may do about this person
     */
    OfficerCard(Officer officer, List<Certificate> certificates, List<PublishedResult> results, List<Button> actions) {
        super(officer.name());
        setWidth("min(42rem, 95vw)");
        Div content = new Div();
        content.addClassName("sheet");
        // long cards scroll, by keys as well
        content.getElement().setAttribute("tabindex", "0");
        head.addClassName("officer-head");
        head.add(facts(officer));
        content.add(head, new H3(getTranslation("officers.card.certificates")));
        content.add(lines(certificates.stream().map(this::line).toList(), "officers.card.no-certificate"));
        content.add(new H3(getTranslation("officers.card.results")));
        content.add(lines(results.stream().map(this::line).toList(), "officers.card.no-result"));
        add(content);
        actions.forEach(getFooter()::add);
        getFooter().add(new Button(getTranslation("parts.close"), click -> close()));
        getElement().setAttribute("data-testid", "officer-card");
    }

    /** Puts the photo beside the facts. */
    void show(OfficerPhoto photo) {
        head.addComponentAsFirst(photo);
    }

    private Facts facts(Officer officer) {
        String state = officer.auxiliary() ? "auxiliary" : officer.onPost() ? "on-post" : "off-post";
        Facts facts = new Facts()
                .with("officers.number", String.valueOf(officer.id().value()))
                .with("officers.id-number", officer.maskedIdNumber())
                .with("officers.unit", officer.organisationName())
                .with("officers.staffing", getTranslation("terms.Staffing." + officer.staffing()))
                .with("officers.domain", getTranslation("terms.EnforcementDomain." + officer.domain()))
                .with("officers.post", officer.post() == null ? "—" : officer.post())
                .with("officers.phone", officer.phone() == null ? "—" : officer.phone())
                .with("officers.state", getTranslation("officers.state." + state));
        if (officer.serviceTo() != null) {
            facts.with("officers.service-to", Times.day(officer.serviceTo()));
        }
        return facts;
    }

    private List<Component> lines(List<CardLine> lines, String none) {
        return lines.isEmpty() ? List.of(new Span(getTranslation(none))) : List.copyOf(lines);
    }

    private CardLine line(Certificate certificate) {
        String state = certificate.usable()
                ? getTranslation("terms.CertificateStatus.ACTIVE")
                : certificate.impediments().stream()
                        .sorted()
                        .map(impediment -> getTranslation("terms.Impediment." + impediment))
                        .collect(Collectors.joining(getTranslation("terms.list.comma")));
        return new CardLine(
                        getTranslation("terms.CertificateKind." + certificate.kind()) + " " + certificate.number(),
                        Times.day(certificate.validFrom()) + " – " + Times.day(certificate.validTo()))
                .with(new StatusBadge(state, certificate.usable() ? StatusBadge.Tone.GOOD : StatusBadge.Tone.BAD));
    }

    private CardLine line(PublishedResult result) {
        String score = result.score() == null ? "—" : result.score().toPlainString();
        return new CardLine(result.examTitle(), score + " / " + result.total().toPlainString())
                .with(new StatusBadge(
                        getTranslation("terms.Verdict." + result.verdict()),
                        result.verdict() == Verdict.PASSED ? StatusBadge.Tone.GOOD : StatusBadge.Tone.WARNING));
    }
}
