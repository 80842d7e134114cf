package org.chizheng.ui.invigilation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.invigilation.Seat;
import org.chizheng.sittings.invigilation.SeatState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "org.chizheng.ui.nothing")
class SeatTableViewTests extends BrowserlessTest {

    private static final SittingId MORNING = new SittingId(1);
    private static final SittingId AFTERNOON = new SittingId(2);

    private SeatTable table;

    @BeforeEach
    void open() {
        table = new SeatTable(true, true, seat -> {});
        UI.getCurrent().add(table);
        table.show(LongStream.rangeClosed(1, 6)
                .mapToObj(number -> seat(number, SeatState.SITTING))
                .toList());
    }

    @Test
    void whomTheFilterHidesIsNotActedOn() {
        tick(1, 2, 3);
        table.filter(seat -> AFTERNOON.equals(seat.sitting()));
        tick(5);

        assertThat(table.selectedAttempts()).containsExactly(attempt(5));
        assertThat(table.selected()).extracting(Seat::officer).containsExactly(new OfficerId(5));

        table.filter(seat -> true);
        assertThat(table.selectedAttempts()).containsExactly(attempt(1), attempt(2), attempt(3), attempt(5));
    }

    @Test
    void whoLeavesTheFilterWithAReadingIsNotActedOn() {
        table.filter(seat -> seat.state() == SeatState.SITTING);
        tick(1, 2);
        table.show(List.of(seat(1, SeatState.PAUSED), seat(2, SeatState.SITTING)));
        assertThat(table.selectedAttempts()).containsExactly(attempt(2));
    }

    @Test
    void whoIsNotOnTheRosterAnyMoreIsNotActedOn() {
        tick(1, 2);
        table.show(List.of(seat(2, SeatState.OFFLINE)));
        assertThat(table.selected()).containsExactly(seat(2, SeatState.OFFLINE));
    }

    private void tick(long... numbers) {
        LongStream.of(numbers).forEach(number -> table.select(seat(number, SeatState.SITTING)));
    }

    private static AttemptId attempt(long number) {
        return new AttemptId(100 + number);
    }

    /** The first three sit in the morning, the others in the afternoon. */
    private static Seat seat(long number, SeatState state) {
        return new Seat(
                new OfficerId(number),
                "考生" + number,
                "县城市管理局",
                "410***********0001",
                true,
                number <= 3 ? MORNING : AFTERNOON,
                List.of(),
                attempt(number),
                state,
                0,
                10,
                null,
                0,
                0,
                null,
                0,
                0,
                Duration.ZERO,
                null,
                null);
    }
}
