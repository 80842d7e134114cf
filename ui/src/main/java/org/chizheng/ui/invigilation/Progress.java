package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chizheng.sittings.invigilation.RosterState;
import org.chizheng.sittings.invigilation.Seat;
import org.chizheng.sittings.invigilation.SeatState;
import org.chizheng.ui.parts.Chart;
import org.chizheng.ui.parts.KeyFigure;
import org.jspecify.annotations.Nullable;

/** The room in a few figures, and how far those who sit have come. */
class Progress extends Div {

    private static final int STEPS = 10;

    private final KeyFigure arrived = figure("arrived", KeyFigure.Tone.NEUTRAL);
    private final KeyFigure underway = figure("underway", KeyFigure.Tone.GOOD);
    private final KeyFigure ended = figure("ended", KeyFigure.Tone.NEUTRAL);
    private final KeyFigure offline = figure("offline", KeyFigure.Tone.BAD);
    private final KeyFigure incidents = figure("incidents", KeyFigure.Tone.WARNING);
    private final Chart chart = new Chart(SeatWords.say("invigilation.progress"));
    private int @Nullable [] drawn;

    Progress() {
        addClassName("roster-progress");
        chart.setHeight("9rem");
        chart.addClassName("roster-chart");
        add(KeyFigure.row(arrived, underway, ended, offline, incidents), chart);
    }

    private static KeyFigure figure(String key, KeyFigure.Tone tone) {
        KeyFigure figure = new KeyFigure(SeatWords.say("invigilation.figure." + key), "0", tone, null);
        figure.getElement().setAttribute("data-testid", "figure-" + key);
        return figure;
    }

    void show(RosterState state) {
        arrived.setFigure(state.arrived() + " / " + state.seats().size());
        underway.setFigure(String.valueOf(state.underway()));
        ended.setFigure(String.valueOf(state.ended()));
        offline.setFigure(String.valueOf(state.count(SeatState.OFFLINE)));
        incidents.setFigure(String.valueOf(state.incidents()));
        int[] counts = new int[STEPS + 1];
        for (Seat seat : state.seats()) {
            if (seat.state().isUnderway() && seat.questions() > 0) {
                counts[Math.min(STEPS, seat.answered() * STEPS / seat.questions())]++;
            }
        }
        if (drawn == null || !Arrays.equals(drawn, counts)) {
            drawn = counts;
            chart.drawColumns(
                    Stream.iterate(0, step -> step <= STEPS, step -> step + 1)
                            .map(step -> step * STEPS + "%")
                            .toList(),
                    List.of(new Chart.Series(
                            SeatWords.say("invigilation.progress"),
                            Arrays.stream(counts).boxed().toList())));
        }
    }
}
