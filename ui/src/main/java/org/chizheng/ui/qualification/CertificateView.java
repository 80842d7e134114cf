package org.chizheng.ui.qualification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateId;
import org.chizheng.certificates.document.CertificateDocuments;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.qualification.CareOutcome;
import org.chizheng.qualification.CertificateCare;
import org.chizheng.qualification.CertificateCorrecting;
import org.chizheng.qualification.CertificateLookup;
import org.chizheng.qualification.CertificateReplacing;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** One certificate: its face, its history, and what can be done with it. */
@Route(value = "certificates/:certificate([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({"OFFICER", "COORDINATOR", "ISSUER", "SUPERVISOR"})
public class CertificateView extends Screen implements BeforeEnterObserver {

    private final transient CertificateLookup lookup;
    private final transient CertificateCare care;
    private final transient CertificateReplacing replacing;
    private final transient CertificateCorrecting correcting;
    private final transient CertificateDocuments documents;
    private final transient Caller caller;
    private final transient Clock clock;
    private final Div content = new Div();
    private transient CertificateId id = new CertificateId(0);

    /** Draws the screen for the signed-in caller. */
    public CertificateView(
            CertificateLookup lookup,
            CertificateCare care,
            CertificateReplacing replacing,
            CertificateCorrecting correcting,
            CertificateDocuments documents,
            CurrentCaller current,
            Clock clock) {
        super("qualification.certificate");
        this.lookup = lookup;
        this.care = care;
        this.replacing = replacing;
        this.correcting = correcting;
        this.documents = documents;
        this.caller = current.get();
        this.clock = clock;
        content.addClassName("certificate");
        if (caller.is(Role.COORDINATOR, Role.ISSUER, Role.SUPERVISOR)) {
            add(new RouterLink(getTranslation("qualification.certificate.back"), CertificatesView.class));
        }
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new CertificateId(
                Long.parseLong(event.getRouteParameters().get("certificate").orElseThrow()));
        if (lookup.find(caller, id).isEmpty()) {
            throw new NotFoundException();
        }
        show();
    }

    private void show() {
        Certificate certificate = lookup.find(caller, id).orElseThrow();
        setHeading(certificate.holderName());
        content.removeAll();
        content.add(
                new CertificateBadges(certificate),
                new CertificateFace(certificate, documents),
                new DocumentLink(certificate, documents),
                new CarePanel(
                        getTranslation("qualification.care.title"),
                        care,
                        replacing,
                        caller,
                        clock,
                        certificate,
                        this::show),
                new HistoryPanel(
                        getTranslation("qualification.history.title"), lookup.facts(caller, id), correction()));
    }

    private @Nullable BiConsumer<Long, String> correction() {
        return caller.is(Role.ISSUER) ? this::correct : null;
    }

    private void correct(Long fact, String reason) {
        switch (correcting.correct(caller, id, fact, reason)) {
            case CareOutcome.Done(Certificate done) -> show();
            case CareOutcome.Refused(var why) -> Notices.refused(getTranslation("qualification.CareRefusal." + why));
        }
    }
}
