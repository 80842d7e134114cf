package org.chizheng.ui.organisations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Delegation;
import org.chizheng.officers.Delegations;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Role;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.Facts;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.PrimaryButton;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** One organisation: what stands in the register, its announcement, and what was delegated to it. */
@Route(value = "organisations/:organisation([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({"COORDINATOR", "ISSUER", "SUPERVISOR", "ADMINISTRATOR"})
@StyleSheet("context://styles/people.css")
public class OrganisationView extends Screen implements BeforeEnterObserver {

    private final transient Organisations organisations;
    private final transient OrganisationRegistration registration;
    private final transient Delegations delegations;
    private final transient Caller caller;
    private final transient Clock clock;
    private final boolean keeper;
    private final Div content = new Div();

    /** Draws the screen for the signed-in caller. */
    public OrganisationView(
            Organisations organisations,
            OrganisationRegistration registration,
            Delegations delegations,
            CurrentCaller current,
            Clock clock) {
        super("organisations.one");
        this.organisations = organisations;
        this.registration = registration;
        this.delegations = delegations;
        this.caller = current.get();
        this.clock = clock;
        this.keeper = caller.is(Role.COORDINATOR, Role.ISSUER, Role.ADMINISTRATOR);
        content.addClassNames("stack", "organisation");
        add(new RouterLink(getTranslation("organisations.back"), OrganisationsView.class), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new OrganisationId(
                Long.parseLong(event.getRouteParameters().get("organisation").orElseThrow())));
    }

    /**
     * Shows one organisation.
     *
     * @throws NotFoundException if there is none or the caller does not see it: both look the same
     */
    void show(OrganisationId id) {
        Organisation organisation = organisations
                .find(id)
                .filter(found -> caller.sees(found.path()))
                .orElseThrow(NotFoundException::new);
        setHeading(organisation.name());
        content.removeAll();
        content.add(facts(organisation), delegated(organisation));
    }

    private Panel facts(Organisation organisation) {
        Announcement announcement = Announcement.of(organisation, OfficialTime.today(clock));
        Span warning = new Span(getTranslation("organisations.announcement.missing"));
        warning.addClassName("organisation-warning");
        Panel panel = new Panel(
                getTranslation("organisations.facts"),
                new Facts()
                        .with("organisations.announcement", announcement.badge(this))
                        .with("organisations.announcement-number", orDash(organisation.announcementNumber()))
                        .with(
                                "organisations.announced-on",
                                organisation.announcedOn() == null ? "—" : Times.day(organisation.announcedOn()))
                        .with("organisations.credit-code", organisation.creditCode())
                        .with("organisations.level", getTranslation("terms.OrganisationLevel." + organisation.level()))
                        .with("organisations.kind", getTranslation("terms.OrganisationKind." + organisation.kind()))
                        .with("organisations.region", organisation.region())
                        .with("organisations.parent", above(organisation))
                        .with(
                                "organisations.justice-bureau",
                                getTranslation(
                                        organisation.justiceBureau() ? "organisations.yes" : "organisations.no")));
        if (announcement != Announcement.ANNOUNCED) {
            panel.add(warning);
        }
        if (keeper) {
            panel.withTools(announcing(organisation));
        }
        return panel;
    }

    private Button announcing(Organisation organisation) {
        boolean first = organisation.announcedOn() == null;
        Runnable open = () -> new AnnounceDialog(
                        organisation,
                        (number, day) -> registration.announce(caller, organisation.id(), number, day),
                        done -> {
                            Notices.done(getTranslation("organisations.announced", done.name()));
                            show(done.id());
                        })
                .open();
        if (first) {
            return new PrimaryButton(getTranslation("organisations.announce"), "announce", open)
                    .with(VaadinIcon.MEGAPHONE);
        }
        Button correct = new Button(getTranslation("organisations.announce.correct"), click -> open.run());
        correct.getElement().setAttribute("data-testid", "announce");
        return correct;
    }

    private DelegationPanel delegated(Organisation organisation) {
        List<Delegation> known = delegations.of(caller, organisation.id());
        String why = getTranslation(
                organisation.level() == OrganisationLevel.TOWNSHIP
                        ? "organisations.delegations.needed"
                        : "organisations.delegations.not-needed");
        if (!keeper) {
            return new DelegationPanel(known, OfficialTime.today(clock), why);
        }
        Button add = new Button(
                getTranslation("organisations.delegate"),
                VaadinIcon.PLUS.create(),
                click -> new DelegationsDialog(organisation, known, more -> register(organisation, more)).open());
        add.getElement().setAttribute("data-testid", "new-delegations");
        return new DelegationPanel(known, OfficialTime.today(clock), why, add);
    }

    private void register(Organisation organisation, List<Delegation> more) {
        delegations.register(caller, more);
        Notices.done(getTranslation("organisations.delegated", more.size()));
        show(organisation.id());
    }

    /** The name of the body above, where the caller sees it. */
    private String above(Organisation organisation) {
        return organisations.visibleTo(caller).stream()
                .filter(other -> !other.id().equals(organisation.id()))
                .filter(other -> other.path().equals(organisation.path().parentOrSelf()))
                .map(Organisation::name)
                .findFirst()
                .orElse("—");
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "—" : text;
    }
}
