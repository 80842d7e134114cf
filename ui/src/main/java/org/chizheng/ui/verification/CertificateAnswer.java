package org.chizheng.ui.verification;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.chizheng.certificates.verification.PublicCertificate;
import org.chizheng.certificates.verification.PublicStatus;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.qualification.Categories;

/** What the public is told about a certificate: usable or not, in one glance, then what must be on the card. */
class CertificateAnswer extends Div {

    CertificateAnswer(PublicCertificate certificate) {
        boolean usable = certificate.status() == PublicStatus.USABLE;
        addClassNames("verify-card", usable ? "verify-good" : "verify-bad");
        Icon mark = (usable ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CLOSE_CIRCLE).create();
        mark.getElement().setAttribute("aria-hidden", "true");
        Span verdict =
                new Span(mark, new Span(getTranslation(usable ? "verification.usable" : "verification.unusable")));
        verdict.addClassName("verify-verdict");
        Span status = new Span(getTranslation("verification.PublicStatus." + certificate.status()));
        status.addClassName("verify-status");
        Span kind =
                new Span(getTranslation("terms.CertificateKind." + certificate.kind()) + " " + certificate.number());
        kind.addClassName("verify-kind");
        add(verdict, status, kind, facts(certificate));
        add(new Paragraph(getTranslation(certificate.sealed() ? "verification.sealed" : "verification.typed")));
    }

    private DescriptionList facts(PublicCertificate certificate) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "holder", certificate.holderName());
        fact(facts, "unit", certificate.organisationName());
        fact(facts, "category", Categories.name(this, certificate.category()));
        fact(facts, "region", certificate.region());
        fact(
                facts,
                "validity",
                getTranslation(
                        "verification.validity.line",
                        Times.day(certificate.validFrom()),
                        Times.day(certificate.validTo())));
        fact(facts, "issuer", certificate.issuerName());
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation("verification." + key)));
        facts.add(new DescriptionList.Description(value));
    }
}
