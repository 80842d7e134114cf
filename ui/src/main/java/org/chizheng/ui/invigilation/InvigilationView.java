package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Exams;
import org.chizheng.exams.Sitting;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.officers.photos.Photos;
import org.chizheng.security.CurrentCaller;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.invigilation.CheckingIdentity;
import org.chizheng.sittings.invigilation.Compensating;
import org.chizheng.sittings.invigilation.Invigilating;
import org.chizheng.sittings.invigilation.Roster;
import org.chizheng.sittings.invigilation.RosterState;
import org.chizheng.sittings.invigilation.Seat;
import org.chizheng.sittings.invigilation.SittingTimeline;
import org.chizheng.ui.exams.ExamView;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.TableExport;
import org.chizheng.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** An exam while people sit it, live. */
@Route(value = "invigilation/:exam", layout = MainLayout.class)
@RolesAllowed({"INVIGILATOR", "COORDINATOR", "SUPERVISOR"})
public class InvigilationView extends Screen implements BeforeEnterObserver {

    private final Caller caller;
    private final Exams exams;
    private final Roster roster;
    private final Invigilating invigilating;
    private final CheckingIdentity identity;
    private final Photos photos;
    private final Compensating compensating;
    private final SittingTimeline timeline;
    private final RosterFeed feed;
    private final Progress progress = new Progress();
    private @Nullable ExamId exam;
    private @Nullable SeatTable table;
    private @Nullable DoorActs door;
    private @Nullable RosterFilters filters;
    private @Nullable RosterState last;
    private Runnable arm = () -> {};
    private Runnable unwatch = () -> {};

    /** For the signed-in watcher. */
    public InvigilationView(
            CurrentCaller current,
            Exams exams,
            Roster roster,
            Invigilating invigilating,
            CheckingIdentity identity,
            Photos photos,
            Compensating compensating,
            SittingTimeline timeline,
            RosterFeed feed) {
        super("invigilation");
        this.caller = current.get();
        this.exams = exams;
        this.roster = roster;
        this.invigilating = invigilating;
        this.identity = identity;
        this.photos = photos;
        this.compensating = compensating;
        this.timeline = timeline;
        this.feed = feed;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Exam found = ExamView.find(
                exams, caller, event.getRouteParameters().get("exam").orElse(""));
        exam = found.id();
        setHeading(found.title());
        draw(found.id(), roster.at(caller, found.id()));
    }

    private void draw(ExamId id, RosterState state) {
        boolean acts = caller.is(Role.INVIGILATOR);
        boolean atDoor = state.exam().conduct().checksIdentity();
        SeatTable seats = new SeatTable(acts, atDoor, seat -> open(id, seat));
        table = seats;
        RosterFilters chosen = new RosterFilters(state.sittings(), atDoor);
        filters = chosen;
        chosen.onChange(() -> {
            seats.filter(chosen.chosen());
            arm.run();
            showFigures();
        });
        Anchor export = TableExport.button(
                getTranslation("invigilation.export"),
                state.exam().title(),
                headings(),
                () -> seats.shown().stream().map(InvigilationView::cells).toList());
        chosen.add(export);
        addActions(new Button(getTranslation("invigilation.log"), click -> openLog(id)));
        if (acts) {
            addActions(new RoomActs(caller, id, invigilating, chosen::sitting, this::refresh));
        }
        Panel panel = new Panel(getTranslation("invigilation.candidates"), chosen);
        if (acts) {
            Acts some = new Acts(caller, id, invigilating, "some", seats::selectedAttempts, this::refresh);
            panel.add(some);
            arm = () -> some.setActive(!seats.selected().isEmpty());
            if (atDoor) {
                DoorActs checks = new DoorActs(caller, id, identity, photos, seats::selected, this::refresh);
                panel.add(checks);
                door = checks;
                arm = () -> {
                    some.setActive(!seats.selected().isEmpty());
                    checks.setActive(!seats.selected().isEmpty());
                };
            }
            arm.run();
            seats.addSelectionListener(selection -> arm.run());
        }
        panel.add(seats);
        add(
                progress,
                panel,
                new CompensationPanel(
                        caller, id, compensating, chosen::sitting, seats::selectedAttempts, this::refresh));
        show(state);
    }

    private void open(ExamId id, Seat seat) {
        SeatTable seats = table;
        Seat now = seats == null ? seat : seats.now(seat);
        AttemptId attempt = now.attempt();
        if (attempt != null) {
            SeatDialog dialog =
                    new SeatDialog(caller, id, invigilating, timeline, now, attempt, caller.is(Role.INVIGILATOR));
            dialog.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    refresh();
                }
            });
            dialog.open();
        } else if (door != null) {
            door.open(now);
        }
    }

    private void openLog(ExamId id) {
        Map<AttemptId, String> names = new HashMap<>();
        RosterState state = last;
        if (state != null) {
            state.seats().forEach(seat -> {
                AttemptId attempt = seat.attempt();
                if (attempt != null) {
                    names.put(attempt, seat.name());
                }
            });
        }
        Sitting sitting = sitting();
        Dialog dialog = new Dialog(
                sitting == null
                        ? getTranslation("invigilation.log")
                        : getTranslation("invigilation.log.of", sitting.name()));
        dialog.setWidth("min(52rem, 96vw)");
        SittingTimeline.Lines lines = sitting == null ? timeline.at(caller, id) : timeline.at(caller, id, sitting.id());
        dialog.add(new Div(new LogLines(lines, names)));
        dialog.getFooter().add(new Button(getTranslation("parts.close"), click -> dialog.close()));
        dialog.open();
    }

    /** Shows at once what the invigilator just did. */
    private void refresh() {
        ExamId id = exam;
        if (id != null) {
            show(roster.at(caller, id));
        }
    }

    private void show(RosterState state) {
        SeatTable seats = table;
        if (seats != null) {
            seats.show(state.seats());
            arm.run();
        }
        last = state;
        showFigures();
    }

    /** Of the sitting that is looked at, as the roster below them. */
    private void showFigures() {
        RosterState state = last;
        Sitting sitting = sitting();
        if (state != null) {
            progress.show(sitting == null ? state : state.of(sitting.id()));
        }
    }

    private @Nullable Sitting sitting() {
        return filters == null ? null : filters.sitting();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        ExamId id = exam;
        if (id != null) {
            ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
            unwatch = feed.watch(caller, id, state -> ui.access(() -> show(state)));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch.run();
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
        super.onDetach(event);
    }

    private List<String> headings() {
        return List.of("name", "unit", "state", "answered", "seen", "left", "places", "address", "deadline").stream()
                .map(key -> getTranslation("invigilation." + key))
                .toList();
    }

    private static List<String> cells(Seat seat) {
        return List.of(
                seat.name(),
                seat.unit(),
                SeatWords.state(seat.state()),
                SeatWords.answered(seat),
                SeatWords.time(seat.seen()),
                String.valueOf(seat.leaves()),
                String.valueOf(seat.takeOvers()),
                seat.address() == null ? "" : seat.address(),
                SeatWords.time(seat.deadline()));
    }
}
