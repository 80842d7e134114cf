package org.chizheng.ui.qualification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chizheng.certificates.CertificateId;
import org.chizheng.officers.Caller;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.qualification.Application;
import org.chizheng.qualification.ApplicationAction;
import org.chizheng.qualification.ApplicationDeciding;
import org.chizheng.qualification.ApplicationId;
import org.chizheng.qualification.ApplicationOutcome;
import org.chizheng.qualification.Applications;
import org.chizheng.qualification.Qualifications;
import org.chizheng.security.CurrentCaller;
import org.chizheng.training.Bucket;
import org.chizheng.training.HoursBalance;
import org.chizheng.training.HoursLedger;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.Facts;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;
import org.chizheng.ui.training.HoursBar;

/** One application: what speaks for the applicant, what was done, and the decision. */
@Route(value = "applications/:application([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({"COORDINATOR", "ISSUER", "SUPERVISOR"})
public class ApplicationView extends Screen implements BeforeEnterObserver {

    private final transient Applications applications;
    private final transient ApplicationDeciding deciding;
    private final transient Qualifications qualifications;
    private final transient HoursLedger ledger;
    private final transient Caller caller;
    private final transient Clock clock;
    private final Div content = new Div();
    private transient ApplicationId id = new ApplicationId(0);

    /** Draws the screen for the signed-in caller. */
    public ApplicationView(
            Applications applications,
            ApplicationDeciding deciding,
            Qualifications qualifications,
            HoursLedger ledger,
            CurrentCaller current,
            Clock clock) {
        super("qualification.application");
        this.applications = applications;
        this.deciding = deciding;
        this.qualifications = qualifications;
        this.ledger = ledger;
        this.caller = current.get();
        this.clock = clock;
        content.addClassName("panels");
        add(new RouterLink(getTranslation("qualification.application.back"), ApplicationsView.class), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new ApplicationId(
                Long.parseLong(event.getRouteParameters().get("application").orElseThrow()));
        show(applications.find(caller, id).orElseThrow(NotFoundException::new));
    }

    private void show(Application application) {
        setHeading(application.officerName());
        content.removeAll();
        content.add(facts(application), person(application), decision(application), timeline(application));
    }

    private Panel facts(Application application) {
        Facts facts = new Facts()
                .with("qualification.application.name", application.officerName())
                .with("qualification.application.unit", application.organisationName())
                .with(
                        "qualification.application.domain",
                        getTranslation("terms.EnforcementDomain." + application.domain()))
                .with("qualification.application.bureau", application.bureauName())
                .with("qualification.application.submitted", Times.minute(application.submittedAt()))
                .with(
                        "qualification.application.state",
                        new StatusBadge(
                                getTranslation("qualification.ApplicationState." + application.state()),
                                Tones.of(application.state())));
        CertificateId certificate = application.certificate();
        String number = application.certificateNumber();
        if (certificate != null && number != null) {
            facts.with(
                    "qualification.application.certificate",
                    new Anchor("/certificates/" + certificate.value(), number));
        }
        return new Panel(getTranslation("qualification.application.facts"), facts);
    }

    private Panel person(Application application) {
        int year = OfficialTime.today(clock).getYear();
        HoursBalance balance = ledger.balance(application.officer(), year);
        String qualification = qualifications
                .of(application.officer(), application.domain())
                .map(found -> getTranslation(
                        "qualification.application.qualification.line",
                        getTranslation("qualification.QualificationState." + found.state()),
                        Times.day(found.qualifiedOn()),
                        Times.day(found.goodUntil())))
                .orElseGet(() -> getTranslation("qualification.application.qualification.none"));
        Paragraph line = new Paragraph(qualification);
        line.addClassName("screen-about");
        Panel panel = new Panel(getTranslation("qualification.application.qualification"), line);
        panel.add(new Paragraph(getTranslation("qualification.application.hours", String.valueOf(year))));
        for (Bucket bucket : Bucket.values()) {
            panel.add(new HoursBar(balance, bucket));
        }
        return panel;
    }

    private Panel timeline(Application application) {
        return new Panel(getTranslation("qualification.application.timeline"), new Timeline(application.steps()));
    }

    private Panel decision(Application application) {
        List<ApplicationAction> possible = Arrays.stream(ApplicationAction.values())
                .filter(action -> action.decides() && application.canBeTakenBy(caller, action))
                .toList();
        Div row = new Div();
        row.addClassName("care-steps");
        possible.forEach(action -> row.add(button(action)));
        Panel panel = new Panel(getTranslation("qualification.application.decide"), row);
        if (possible.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("qualification.application.decide.none"));
            none.addClassName("screen-about");
            panel.add(none);
        }
        return panel;
    }

    private Button button(ApplicationAction action) {
        String name = getTranslation("qualification.ApplicationAction." + action);
        if (action == ApplicationAction.RETURN || action == ApplicationAction.REJECT) {
            return new Button(
                    name,
                    click -> Asking.reason(
                            name,
                            getTranslation("qualification.application.reason"),
                            name,
                            reason -> decide(action, name, reason)));
        }
        Button button = new Button(name, click -> decide(action, name, ""));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addThemeName("primary");
        button.setDisableOnClick(true);
        return button;
    }

    private void decide(ApplicationAction action, String name, String reason) {
        switch (deciding.decide(caller, id, action, reason)) {
            case ApplicationOutcome.Done(Application done) ->
                Notices.done(getTranslation("qualification.application.done", name));
            case ApplicationOutcome.Refused refused ->
                Notices.refused(getTranslation(
                        "qualification.application.refused",
                        refused.reasons().stream()
                                .sorted()
                                .map(why -> getTranslation("qualification.ApplicationRefusal." + why))
                                .collect(Collectors.joining(getTranslation("terms.list.comma")))));
        }
        show(applications.find(caller, id).orElseThrow());
    }
}
