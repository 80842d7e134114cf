package org.chizheng.ui.qualification;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.HoldKind;
import org.chizheng.certificates.document.CertificateDocuments;
import org.chizheng.officers.Caller;
import org.chizheng.qualification.CareOutcome;
import org.chizheng.qualification.CertificateCare;
import org.chizheng.qualification.CertificateLookup;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;

/** The caller's own latest certificate, for the desk: its face, the document, and reporting a loss. */
public class MyCertificateCard extends Panel {

    private final transient Caller caller;
    private final transient CertificateLookup lookup;
    private final transient CertificateCare care;
    private final transient CertificateDocuments documents;
    private final Div content = new Div();

    /** Draws the card. */
    public MyCertificateCard(
            Caller caller, CertificateLookup lookup, CertificateCare care, CertificateDocuments documents) {
        super(UI.getCurrent().getTranslation("qualification.my.certificate"));
        this.caller = caller;
        this.lookup = lookup;
        this.care = care;
        this.documents = documents;
        content.addClassName("certificate");
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        List<Certificate> own = lookup.own(caller);
        if (own.isEmpty()) {
            content.add(new EmptyState(
                    VaadinIcon.DIPLOMA,
                    getTranslation("qualification.my.certificate.none"),
                    getTranslation("qualification.my.certificate.none.hint")));
            return;
        }
        Certificate latest = own.getFirst();
        Div steps = new Div(new DocumentLink(latest, documents));
        steps.addClassName("care-steps");
        if (latest.usable()
                || !latest.openHolds().contains(HoldKind.LOST)
                        && !latest.openHolds().isEmpty()) {
            steps.add(lossReport(latest));
        }
        steps.add(new Anchor("/certificates/" + latest.id().value(), getTranslation("qualification.history.title")));
        content.add(new CertificateBadges(latest), new CertificateFace(latest, documents), steps);
    }

    private Button lossReport(Certificate certificate) {
        String name = getTranslation("qualification.care.lost");
        return new Button(
                name,
                click -> Asking.reason(name, getTranslation("qualification.care.lost.ask"), name, reason -> {
                    switch (care.reportLost(caller, certificate.id(), reason)) {
                        case CareOutcome.Done(Certificate done) ->
                            Notices.done(getTranslation("qualification.care.done", name));
                        case CareOutcome.Refused(var why) ->
                            Notices.refused(getTranslation("qualification.CareRefusal." + why));
                    }
                    show();
                }));
    }
}
