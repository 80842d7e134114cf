package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Sitting;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.invigilation.RosterState;
import org.chizheng.sittings.invigilation.Seat;
import org.chizheng.sittings.invigilation.SittingTimeline;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.TableExport;
import org.jspecify.annotations.Nullable;

/** One exam while people sit it: figures, roster and compensation, as they are while it is on the page. */
class LiveRoom extends Div {

    private final Caller caller;
    private final ExamId exam;
    private final InvigilationDesk desk;
    private final Progress progress = new Progress();
    private final SeatTable table;
    private final RosterFilters filters;
    private final CompensationPanel compensation;
    private final @Nullable DoorActs door;
    private RosterState last;
    private Runnable arm = () -> {};
    private Runnable unwatch = () -> {};

    LiveRoom(Caller caller, ExamId exam, InvigilationDesk desk) {
        this.caller = caller;
        this.exam = exam;
        this.desk = desk;
        RosterFeed.Reading first = desk.feed().read(caller, exam);
        last = first.roster();
        boolean atDoor = last.exam().conduct().checksIdentity();
        table = new SeatTable(acts(), atDoor, this::open);
        filters = new RosterFilters(last.sittings(), atDoor);
        filters.onChange(() -> {
            table.filter(filters.chosen());
            arm.run();
            showFigures();
        });
        filters.add(TableExport.button(
                getTranslation("invigilation.export"),
                last.exam().title(),
                headings(),
                () -> table.shown().stream().map(LiveRoom::cells).toList()));
        Panel candidates = new Panel(getTranslation("invigilation.candidates"), filters);
        door = acts() && atDoor
                ? new DoorActs(caller, exam, desk.identity(), desk.photos(), table::selected, this::refresh)
                : null;
        if (acts()) {
            addActs(candidates);
        }
        candidates.add(table);
        addClassName("stack");
        compensation = new CompensationPanel(
                caller, exam, desk.compensating(), filters::sitting, table::selectedAttempts, this::refresh);
        add(progress, candidates, compensation);
        show(first);
    }

    private boolean acts() {
        return caller.is(Role.INVIGILATOR);
    }

    private void addActs(Panel panel) {
        Acts some = new Acts(caller, exam, desk.invigilating(), "some", table::selectedAttempts, this::refresh);
        panel.add(some);
        DoorActs checks = door;
        if (checks != null) {
            panel.add(checks);
        }
        arm = () -> {
            boolean anybody = !table.selected().isEmpty();
            some.setActive(anybody);
            if (checks != null) {
                checks.setActive(anybody);
            }
        };
        table.addSelectionListener(selection -> arm.run());
    }

    /** What can be done with the room as a whole, to stand beside the heading. */
    List<Component> actions() {
        List<Component> actions = new ArrayList<>();
        actions.add(new Button(getTranslation("invigilation.log"), click -> openLog()));
        if (acts()) {
            actions.add(new RoomActs(caller, exam, desk.invigilating(), filters::sitting, this::refresh));
        }
        return actions;
    }

    private void open(Seat seat) {
        Seat now = table.now(seat);
        AttemptId attempt = now.attempt();
        DoorActs checks = door;
        if (attempt != null) {
            SeatDialog dialog =
                    new SeatDialog(caller, exam, desk.invigilating(), desk.timeline(), now, attempt, acts());
            dialog.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    refresh();
                }
            });
            dialog.open();
        } else if (checks != null) {
            checks.open(now);
        }
    }

    private void openLog() {
        Map<AttemptId, String> names = new HashMap<>();
        last.seats().forEach(seat -> {
            AttemptId attempt = seat.attempt();
            if (attempt != null) {
                names.put(attempt, seat.name());
            }
        });
        Sitting sitting = filters.sitting();
        Dialog dialog = new Dialog(
                sitting == null
                        ? getTranslation("invigilation.log")
                        : getTranslation("invigilation.log.of", sitting.name()));
        dialog.setWidth("min(52rem, 96vw)");
        SittingTimeline timeline = desk.timeline();
        SittingTimeline.Lines lines =
                sitting == null ? timeline.at(caller, exam) : timeline.at(caller, exam, sitting.id());
        dialog.add(new Div(new LogLines(lines, names)));
        dialog.getFooter().add(new Button(getTranslation("parts.close"), click -> dialog.close()));
        dialog.open();
    }

    /** Shows at once what the invigilator just did. */
    private void refresh() {
        show(desk.feed().read(caller, exam));
    }

    /** Changes what differs from the reading before. */
    void show(RosterFeed.Reading reading) {
        last = reading.roster();
        table.show(last.seats());
        arm.run();
        compensation.show(reading.proposals());
        showFigures();
    }

    /** Of the sitting that is looked at, as the roster below them. */
    private void showFigures() {
        Sitting sitting = filters.sitting();
        progress.show(sitting == null ? last : last.of(sitting.id()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        unwatch = desk.feed().watch(caller, exam, reading -> ui.access(() -> show(reading)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch.run();
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
                SeatWords.moment(seat.seen()),
                String.valueOf(seat.leaves()),
                String.valueOf(seat.takeOvers()),
                seat.address() == null ? "" : seat.address(),
                SeatWords.moment(seat.deadline()));
    }
}
