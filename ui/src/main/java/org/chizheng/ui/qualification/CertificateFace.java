package org.chizheng.ui.qualification;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.document.CertificateDocuments;
import org.chizheng.ui.parts.Facts;
import org.chizheng.ui.parts.Times;

/** A certificate on the screen, as it looks on the card; grey once it cannot be used. */
class CertificateFace extends Div {

    CertificateFace(Certificate certificate, CertificateDocuments documents) {
        addClassName("face");
        setClassName("face-unusable", !certificate.usable());
        Span title = new Span(getTranslation("terms.CertificateKind." + certificate.kind()));
        title.addClassName("face-title");
        Span number = new Span(certificate.number());
        number.addClassName("face-number");
        Div photo = new Div(getTranslation("qualification.certificate.photo"));
        photo.addClassName("face-photo");
        Facts facts = new Facts()
                .with("qualification.certificate.holder", certificate.holderName())
                .with("qualification.certificate.unit", certificate.organisationName())
                .with("qualification.certificate.category", category(certificate))
                .with("qualification.certificate.region", certificate.region())
                .with(
                        "qualification.certificate.validity",
                        getTranslation(
                                "qualification.certificate.validity.line",
                                Times.day(certificate.validFrom()),
                                Times.day(certificate.validTo())))
                .with("qualification.certificate.issuer", certificate.issuerName());
        Div body = new Div(photo, facts, code(certificate, documents));
        body.addClassName("face-body");
        add(title, number, body);
    }

    private Div code(Certificate certificate, CertificateDocuments documents) {
        Svg picture = new Svg(documents.qrCode(certificate));
        Div code = new Div(picture, new Span(getTranslation("qualification.certificate.scan")));
        code.addClassName("face-code");
        code.getElement().setAttribute("role", "img");
        code.getElement()
                .setAttribute("aria-label", getTranslation("qualification.certificate.code", certificate.number()));
        return code;
    }

    private String category(Certificate certificate) {
        return Categories.name(this, certificate.category());
    }
}
