package org.chizheng.ui.qualification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.qualification.Application;
import org.chizheng.qualification.ApplicationAction;
import org.chizheng.qualification.ApplicationState;
import org.chizheng.qualification.Applications;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;

/** Applications for certificates: what waits for the caller first. */
@Route(value = "applications", layout = MainLayout.class)
@Menu(title = "qualification.applications.menu", order = 310, icon = "vaadin:clipboard-check")
@RolesAllowed({"COORDINATOR", "ISSUER", "SUPERVISOR"})
public class ApplicationsView extends Screen {

    private static final String MINE = "mine";
    private static final String ALL = "all";

    private final transient Applications applications;
    private final transient Caller caller;
    private final Table<Application> table = new Table<>();
    private final RadioButtonGroup<String> which = new RadioButtonGroup<>();
    private final TextField text = Filters.search(getTranslation("qualification.applications.search"), this::show);
    private final Select<ApplicationState> state = new Select<>();

    /** Draws the list for the signed-in caller. */
    public ApplicationsView(Applications applications, CurrentCaller current) {
        super("qualification.applications");
        this.applications = applications;
        this.caller = current.get();
        configureFilters();
        configureTable();
        add(new Filters(which, text, state), table);
        show();
    }

    private void configureFilters() {
        which.setItems(MINE, ALL);
        which.setItemLabelGenerator(value -> getTranslation("qualification.applications." + value));
        which.setAriaLabel(getTranslation("qualification.applications.scope"));
        which.setValue(caller.is(Role.COORDINATOR, Role.ISSUER) ? MINE : ALL);
        which.addValueChangeListener(change -> show());
        state.setItems(ApplicationState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("qualification.applications.state.any"));
        state.setPlaceholder(getTranslation("qualification.applications.state.any"));
        state.setAriaLabel(getTranslation("qualification.application.state"));
        state.setItemLabelGenerator(value -> value == null
                ? getTranslation("qualification.applications.state.any")
                : getTranslation("qualification.ApplicationState." + value));
        state.addValueChangeListener(change -> show());
    }

    private void configureTable() {
        table.addComponentColumn(application -> new Anchor(link(application), application.officerName()))
                .setHeader(getTranslation("qualification.application.name"))
                .setComparator(Application::officerName)
                .setAutoWidth(true);
        table.addColumn(Application::organisationName)
                .setHeader(getTranslation("qualification.application.unit"))
                .setSortable(true)
                .setFlexGrow(2);
        table.addColumn(this::domain)
                .setHeader(getTranslation("qualification.application.domain"))
                .setSortable(true)
                .setAutoWidth(true);
        table.addColumn(application -> Times.minute(application.submittedAt()))
                .setHeader(getTranslation("qualification.application.submitted"))
                .setSortable(true)
                .setAutoWidth(true);
        table.addColumn(Application::bureauName)
                .setHeader(getTranslation("qualification.application.bureau"))
                .setAutoWidth(true);
        table.addComponentColumn(this::badge)
                .setHeader(getTranslation("qualification.application.state"))
                .setAutoWidth(true);
        table.asCards(this::card);
        table.setEmptyStateText(getTranslation("qualification.applications.none"));
        table.getElement().setAttribute("aria-label", getTranslation("qualification.applications.title"));
        table.getElement().setAttribute("data-testid", "applications");
        table.addItemClickListener(
                click -> UI.getCurrent().navigate(link(click.getItem()).substring(1)));
    }

    private void show() {
        String wanted = text.getValue().strip();
        List<Application> shown = applications.visibleTo(caller).stream()
                .filter(application -> !MINE.equals(which.getValue()) || waitsForCaller(application))
                .filter(application -> state.getValue() == null || application.state() == state.getValue())
                .filter(application -> application.officerName().contains(wanted)
                        || application.organisationName().contains(wanted))
                .toList();
        table.setItems(shown);
    }

    private boolean waitsForCaller(Application application) {
        return Arrays.stream(ApplicationAction.values())
                .anyMatch(action -> action.decides() && application.canBeTakenBy(caller, action));
    }

    private static String link(Application application) {
        return "/applications/" + application.id().value();
    }

    private String domain(Application application) {
        return getTranslation("terms.EnforcementDomain." + application.domain());
    }

    private StatusBadge badge(Application application) {
        return new StatusBadge(
                getTranslation("qualification.ApplicationState." + application.state()), Tones.of(application.state()));
    }

    private Component card(Application application) {
        return new CardLine(
                        application.officerName(),
                        application.organisationName(),
                        domain(application) + " · " + Times.minute(application.submittedAt()))
                .with(badge(application));
    }
}
