package org.chizheng.ui.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.training.AttendanceOutcome;
import org.chizheng.training.AttendanceState;
import org.chizheng.training.TrainingSession;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.Times;
import org.jspecify.annotations.Nullable;

/** The list of a session; a coordinator picks people and says what became of them. */
class AttendanceList extends Div {

    private final Caller caller;
    private final TrainingSession session;
    private final AttendanceDesk desk;
    private final int perHour;
    private final Runnable changed;
    private final Table<AttendanceDesk.Row> table = new Table<>();
    private final List<Button> actions = new ArrayList<>();

    AttendanceList(
            Caller caller,
            TrainingSession session,
            AttendanceDesk desk,
            int perHour,
            Runnable changed,
            Runnable enrolling) {
        this.caller = caller;
        this.session = session;
        this.desk = desk;
        this.perHour = perHour;
        this.changed = changed;
        List<AttendanceDesk.Row> rows = desk.rows(caller, session.id());
        boolean books = caller.is(Role.COORDINATOR) && !session.cancelled();
        if (rows.isEmpty()) {
            add(empty(books, enrolling));
            return;
        }
        configureTable();
        table.setItems(rows);
        Panel panel = new Panel(getTranslation("training.attendance"), table);
        if (books) {
            configureActions();
            actions.forEach(panel::withTools);
        }
        add(panel);
    }

    private EmptyState empty(boolean books, Runnable enrolling) {
        Button enrol = new Button(getTranslation("training.enrol"), click -> enrolling.run());
        return new EmptyState(
                VaadinIcon.USERS,
                getTranslation("training.attendance.empty"),
                getTranslation(books ? "training.attendance.empty.hint" : "training.attendance.empty.reader"),
                books ? new Button[] {enrol} : new Button[0]);
    }

    private void configureTable() {
        table.addClassName("training-table");
        table.getElement().setAttribute("data-testid", "attendance");
        table.addColumn(row -> row.officer().name())
                .setHeader(getTranslation("training.person"))
                .setSortable(true);
        table.addColumn(row -> row.officer().organisationName())
                .setHeader(getTranslation("training.unit"))
                .setSortable(true)
                .setFlexGrow(2);
        table.addColumn(row -> time(row.attendance().signedInAt()))
                .setHeader(getTranslation("training.signed-in"))
                .setAutoWidth(true);
        table.addColumn(row -> time(row.attendance().signedOutAt()))
                .setHeader(getTranslation("training.signed-out"))
                .setAutoWidth(true);
        table.addColumn(this::credited)
                .setHeader(getTranslation("training.credited"))
                .setComparator((AttendanceDesk.Row row) -> row.attendance().minutes())
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addComponentColumn(row -> badge(row.attendance().state()))
                .setHeader(getTranslation("training.state"))
                .setComparator((AttendanceDesk.Row row) -> row.attendance().state())
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.asCards(row -> new CardLine(row.officer().name(), row.officer().organisationName(), credited(row))
                .with(badge(row.attendance().state())));
    }

    private void configureActions() {
        table.setSelectionMode(Grid.SelectionMode.MULTI);
        var taking = desk.taking();
        book("sign-in", people -> taking.signIn(caller, session.id(), people));
        book("sign-out", people -> taking.signOut(caller, session.id(), people));
        book("absent", people -> taking.markAbsent(caller, session.id(), people));
        action("reverse", this::reverse);
        action("withdraw", this::withdraw);
        Button confirm = book("confirm", people -> taking.confirm(caller, session.id(), people));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addThemeName("primary");
        table.addSelectionListener(selection -> actions.forEach(
                action -> action.setEnabled(!selection.getAllSelectedItems().isEmpty())));
    }

    private Button book(String key, Function<Set<OfficerId>, AttendanceOutcome> booking) {
        return action(key, people -> done(key, booking.apply(people)));
    }

    private Button action(String key, Consumer<Set<OfficerId>> act) {
        Button button = new Button(getTranslation("training." + key), click -> act.accept(chosen()));
        button.setEnabled(false);
        button.getElement().setAttribute("data-testid", "attendance-" + key);
        actions.add(button);
        return button;
    }

    private Set<OfficerId> chosen() {
        return table.getSelectedItems().stream().map(row -> row.officer().id()).collect(Collectors.toSet());
    }

    private void reverse(Set<OfficerId> people) {
        Asking.reason(
                getTranslation("training.reverse"),
                getTranslation("training.reverse.reason"),
                getTranslation("training.reverse"),
                reason -> done("reverse", desk.taking().reverse(caller, session.id(), people, reason)));
    }

    private void withdraw(Set<OfficerId> people) {
        long withdrawn = people.stream()
                .filter(person -> desk.withdraw(caller, session.id(), person))
                .count();
        Notices.done(getTranslation("training.withdraw.done", withdrawn, people.size() - withdrawn));
        changed.run();
    }

    private void done(String key, AttendanceOutcome outcome) {
        desk.show(outcome, "training." + key + ".done", perHour);
        changed.run();
    }

    private String credited(AttendanceDesk.Row row) {
        int minutes = row.attendance().minutes();
        return minutes == 0
                ? ""
                : getTranslation("training.minutes.hours", minutes, LearningHours.of(minutes, perHour));
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? "" : Times.minute(instant);
    }

    private StatusBadge badge(AttendanceState state) {
        StatusBadge.Tone tone = switch (state) {
            case ENROLLED -> StatusBadge.Tone.NEUTRAL;
            case SIGNED_IN -> StatusBadge.Tone.INFO;
            case CONFIRMED -> StatusBadge.Tone.GOOD;
            case ABSENT -> StatusBadge.Tone.BAD;
            case REVERSED -> StatusBadge.Tone.WARNING;
        };
        return new StatusBadge(getTranslation("training.AttendanceState." + state), tone);
    }
}
