package org.chizheng.ui.qualification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.Standing.Impediment;
import org.chizheng.certificates.document.CertificateDocuments;
import org.chizheng.certificates.document.DocumentOutcome;

/** Downloads a certificate as PDF, or says which character stands against it; nothing once it has ended. */
class DocumentLink extends Div {

    private static final String PDF = "application/pdf";

    DocumentLink(Certificate certificate, CertificateDocuments documents) {
        boolean over = certificate.status() != CertificateStatus.ACTIVE
                || certificate.impediments().contains(Impediment.EXPIRED);
        if (over) {
            return;
        }
        switch (documents.pdf(certificate)) {
            case DocumentOutcome.Drawn drawn -> add(download(certificate, documents));
            case DocumentOutcome.Unprintable(String character, String text) ->
                setText(getTranslation("qualification.certificate.unprintable", character, text));
        }
    }

    /** Drawn again when it is fetched, so that no file waits in the session. */
    private Anchor download(Certificate certificate, CertificateDocuments documents) {
        String label = getTranslation("qualification.certificate.download");
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            DocumentOutcome.Drawn drawn = (DocumentOutcome.Drawn) documents.pdf(certificate);
            return new DownloadResponse(
                    new ByteArrayInputStream(drawn.content()), drawn.fileName(), PDF, drawn.content().length);
        });
        Anchor anchor = new Anchor(handler, "");
        Button button = new Button(label, VaadinIcon.DOWNLOAD_ALT.create());
        button.setTabIndex(-1);
        anchor.add(button);
        anchor.setAriaLabel(label);
        anchor.addClassName("export");
        anchor.getElement().setAttribute("data-testid", "certificate-pdf");
        return anchor;
    }
}
