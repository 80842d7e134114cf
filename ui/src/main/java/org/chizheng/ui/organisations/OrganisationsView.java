package org.chizheng.ui.organisations;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationKind;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Role;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.PrimaryButton;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.TableExport;
import org.chizheng.ui.shell.MainLayout;

/** The register of the caller's organisations: search, filter, open one, enter a new one. */
@Route(value = "organisations", layout = MainLayout.class)
@Menu(title = "organisations.menu", order = 105, icon = "vaadin:institution")
@RolesAllowed({"COORDINATOR", "ISSUER", "SUPERVISOR", "ADMINISTRATOR"})
@StyleSheet("context://styles/people.css")
public class OrganisationsView extends Screen {

    private final transient Organisations organisations;
    private final transient OrganisationRegistration registration;
    private final transient Caller caller;
    private final LocalDate today;
    private final OrganisationTable table;
    private final Span count = new Span();
    private final TextField text = Filters.search(getTranslation("organisations.search"), this::refresh);
    private final Select<OrganisationLevel> level =
            choice(OrganisationLevel.values(), "terms.OrganisationLevel.", "organisations.level");
    private final Select<OrganisationKind> kind =
            choice(OrganisationKind.values(), "terms.OrganisationKind.", "organisations.kind");
    private final Select<Announcement> announcement =
            choice(Announcement.values(), "organisations.Announcement.", "organisations.announcement");

    /** Draws the register for the signed-in caller. */
    public OrganisationsView(
            Organisations organisations, OrganisationRegistration registration, CurrentCaller current, Clock clock) {
        super("organisations.list");
        this.organisations = organisations;
        this.registration = registration;
        this.caller = current.get();
        this.today = OfficialTime.today(clock);
        this.table = new OrganisationTable(today, this::open);
        addActions(TableExport.button(
                getTranslation("parts.export"), "organisations", table.headings(), () -> table.lines(wanted())));
        boolean keeper = caller.is(Role.COORDINATOR, Role.ISSUER, Role.ADMINISTRATOR);
        if (keeper) {
            addActions(registering());
        }
        if (organisations.visibleTo(caller).isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.INSTITUTION,
                    getTranslation("organisations.empty"),
                    getTranslation("organisations.empty.hint")));
        } else {
            count.addClassName("screen-count");
            count.getElement().setAttribute("data-testid", "organisations-count");
            add(new Filters(text, level, kind, announcement, count), table);
            refresh();
        }
    }

    private <E extends Enum<E>> Select<E> choice(E[] values, String key, String label) {
        return Filters.choice(
                getTranslation(label),
                getTranslation("organisations.any", getTranslation(label)),
                List.of(values),
                value -> getTranslation(key + value),
                this::refresh);
    }

    private PrimaryButton registering() {
        return new PrimaryButton(
                        getTranslation("organisations.register"),
                        "new-organisation",
                        () -> new NewOrganisationDialog(
                                        registration, caller, organisations.visibleTo(caller), this::open)
                                .open())
                .with(VaadinIcon.PLUS);
    }

    private void open(Organisation organisation) {
        getUI().ifPresent(ui -> ui.navigate("organisations/" + organisation.id().value()));
    }

    private List<Organisation> wanted() {
        String typed = text.getValue().strip().toLowerCase(Locale.ROOT);
        return organisations.visibleTo(caller).stream()
                .filter(one -> holds(one, typed))
                .filter(one -> level.isEmpty() || one.level() == level.getValue())
                .filter(one -> kind.isEmpty() || one.kind() == kind.getValue())
                .filter(one -> announcement.isEmpty() || Announcement.of(one, today) == announcement.getValue())
                .toList();
    }

    private static boolean holds(Organisation organisation, String typed) {
        return organisation.name().toLowerCase(Locale.ROOT).contains(typed)
                || organisation.creditCode().toLowerCase(Locale.ROOT).contains(typed)
                || organisation.region().startsWith(typed);
    }

    private void refresh() {
        List<Organisation> wanted = wanted();
        table.show(wanted);
        long missing = wanted.stream()
                .filter(one -> Announcement.of(one, today) == Announcement.MISSING)
                .count();
        count.setText(getTranslation("organisations.count", wanted.size(), missing));
    }
}
