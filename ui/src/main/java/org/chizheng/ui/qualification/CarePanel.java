package org.chizheng.ui.qualification;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.HoldKind;
import org.chizheng.certificates.Standing.Impediment;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.qualification.CareOutcome;
import org.chizheng.qualification.CertificateCare;
import org.chizheng.qualification.CertificateReplacing;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;

/** What the caller may do with a certificate. */
class CarePanel extends Panel {

    private final transient CertificateCare care;
    private final transient CertificateReplacing replacing;
    private final transient Caller caller;
    private final transient Clock clock;
    private final transient Runnable changed;
    private final transient Certificate certificate;
    private final Div row = new Div();

    CarePanel(
            String heading,
            CertificateCare care,
            CertificateReplacing replacing,
            Caller caller,
            Clock clock,
            Certificate certificate,
            Runnable changed) {
        super(heading);
        this.care = care;
        this.replacing = replacing;
        this.caller = caller;
        this.clock = clock;
        this.certificate = certificate;
        this.changed = changed;
        row.addClassName("care-steps");
        add(row);
        offer();
        setVisible(row.getComponentCount() > 0);
    }

    private void offer() {
        boolean over = certificate.status() != CertificateStatus.ACTIVE
                || certificate.impediments().contains(Impediment.EXPIRED);
        boolean suspended = certificate.openHolds().contains(HoldKind.SUSPENDED);
        if (over) {
            return;
        }
        if (caller.is(Role.SUPERVISOR) && !suspended) {
            row.add(new Button(
                    getTranslation("qualification.care.suspend"),
                    click -> new SuspendDialog(clock, this::suspend).open()));
        }
        if (caller.is(Role.SUPERVISOR) && suspended) {
            row.add(asking("lift", "reason", reason -> care.liftSuspension(caller, certificate.id(), reason)));
        }
        if (caller.is(Role.COORDINATOR) && !certificate.openHolds().contains(HoldKind.LOST)) {
            row.add(asking("lost", "lost.ask", reason -> care.reportLost(caller, certificate.id(), reason)));
        }
        if (caller.is(Role.ISSUER)) {
            row.add(
                    new Button(getTranslation("qualification.care.replace"), click -> replace()),
                    asking("cancel", "reason", reason -> care.cancel(caller, certificate.id(), reason)),
                    asking("revoke", "revoke.hint", reason -> care.revoke(caller, certificate.id(), reason)));
        }
    }

    private Button asking(String key, String label, Function<String, CareOutcome> act) {
        String name = getTranslation("qualification.care." + key);
        return new Button(
                name,
                click -> Asking.reason(
                        name,
                        getTranslation("qualification.care." + label),
                        name,
                        reason -> tell(() -> act.apply(reason), name)));
    }

    private void suspend(Instant since, String reason) {
        tell(() -> care.suspend(caller, certificate.id(), since, reason), getTranslation("qualification.care.suspend"));
    }

    private void replace() {
        new ReplaceDialog((ground, reason) -> {
                    switch (replacing.replace(caller, certificate.id(), ground, reason)) {
                        case CareOutcome.Done(Certificate successor) -> {
                            Notices.done(getTranslation("qualification.care.replaced", successor.number()));
                            UI.getCurrent()
                                    .navigate("certificates/" + successor.id().value());
                        }
                        case CareOutcome.Refused refused -> refuse(refused);
                    }
                })
                .open();
    }

    private void tell(Supplier<CareOutcome> act, String name) {
        switch (act.get()) {
            case CareOutcome.Done(Certificate done) -> {
                Notices.done(getTranslation("qualification.care.done", name));
                changed.run();
            }
            case CareOutcome.Refused refused -> refuse(refused);
        }
    }

    private void refuse(CareOutcome.Refused refused) {
        Notices.refused(getTranslation("qualification.CareRefusal." + refused.reason()));
    }
}
