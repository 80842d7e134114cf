package org.chizheng.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.chizheng.officers.OrganisationId;
import org.chizheng.training.TrainingSession;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.Table;

/** The planned sessions, each leading to its list of people. */
class SessionList extends Div {

    private final Map<OrganisationId, String> units;
    private final Clock clock;
    private final Table<TrainingSession> table = new Table<>();
    private final Div nothing = new Div();
    private final TextField search;
    private Supplier<Component[]> firstSteps = () -> new Component[0];
    private List<TrainingSession> all = List.of();

    SessionList(Map<OrganisationId, String> units, Clock clock) {
        this.units = units;
        this.clock = clock;
        this.search = Filters.search(getTranslation("training.session.search"), this::filter);
        addClassName("training-list");
        configureTable();
        add(new Filters(search), table, nothing);
    }

    /** What to offer while there is no session at all. */
    void whenEmpty(Supplier<Component> firstStep) {
        firstSteps = () -> new Component[] {firstStep.get()};
    }

    void show(List<TrainingSession> sessions) {
        all = sessions;
        filter();
    }

    private void configureTable() {
        table.addClassName("training-table");
        table.addThemeName("wrap-cell-content");
        table.getElement().setAttribute("data-testid", "sessions");
        table.addColumn(SessionTimes::of)
                .setHeader(getTranslation("training.when"))
                .setComparator(TrainingSession::from)
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addComponentColumn(SessionList::link)
                .setHeader(getTranslation("training.course"))
                .setComparator(SessionList::title)
                .setFlexGrow(3);
        table.addColumn(TrainingSession::place)
                .setHeader(getTranslation("training.place"))
                .setSortable(true);
        table.addColumn(this::unit)
                .setHeader(getTranslation("training.held-by"))
                .setSortable(true);
        table.addColumn(session -> getTranslation("training.confirmed.of", session.confirmed(), session.enrolled()))
                .setHeader(getTranslation("training.confirmed"))
                .setComparator(TrainingSession::enrolled)
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addComponentColumn(session -> SessionPhase.of(session, clock).badge())
                .setHeader(getTranslation("training.state"))
                .setComparator(Comparator.comparing((TrainingSession session) -> SessionPhase.of(session, clock)))
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.asCards(session -> new CardLine(title(session), SessionTimes.of(session), session.place(), unit(session))
                .with(SessionPhase.of(session, clock).badge(), link(session, getTranslation("training.open"))));
    }

    private String unit(TrainingSession session) {
        return units.getOrDefault(session.organisation(), "");
    }

    private static String title(TrainingSession session) {
        String course = session.course().content().title();
        return session.topic().isBlank() ? course : course + " · " + session.topic();
    }

    private static RouterLink link(TrainingSession session) {
        return link(session, title(session));
    }

    private static RouterLink link(TrainingSession session, String text) {
        RouterLink link = new RouterLink(text, SessionView.class, session.id().value());
        link.getElement().setAttribute("data-testid", "session-" + session.id().value());
        return link;
    }

    private void filter() {
        String text = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<TrainingSession> shown = all.stream()
                .filter(session -> (title(session) + " " + session.place() + " " + unit(session))
                        .toLowerCase(Locale.ROOT)
                        .contains(text))
                .toList();
        table.setItems(shown);
        table.setVisible(!shown.isEmpty());
        search.setVisible(!all.isEmpty());
        nothing.removeAll();
        if (all.isEmpty()) {
            nothing.add(empty("training.session.empty", firstSteps.get()));
        } else if (shown.isEmpty()) {
            nothing.add(empty("training.none"));
        }
    }

    private EmptyState empty(String key, Component... steps) {
        return new EmptyState(VaadinIcon.CALENDAR, getTranslation(key), getTranslation(key + ".hint"), steps);
    }
}
