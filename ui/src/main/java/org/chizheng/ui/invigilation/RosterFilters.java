package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.List;
import java.util.stream.Stream;
import org.chizheng.exams.Sitting;
import org.chizheng.sittings.invigilation.Seat;
import org.chizheng.sittings.invigilation.SeatState;
import org.chizheng.ui.parts.Filters;
import org.jspecify.annotations.Nullable;

/** What of the roster is shown. */
class RosterFilters extends Filters {

    /** Seats that an invigilator looks for. */
    enum Wanted {
        ABSENT(seat -> seat.state() == SeatState.ABSENT),
        WAITING(seat -> seat.state() == SeatState.WAITING),
        UNCONFIRMED(seat -> !seat.confirmed()),
        SITTING(seat -> seat.state() == SeatState.SITTING),
        OFFLINE(seat -> seat.state() == SeatState.OFFLINE),
        PAUSED(seat -> seat.state() == SeatState.PAUSED),
        ENDED(seat -> seat.attempt() != null && !seat.state().isUnderway()),
        LEFT(seat -> seat.leaves() > 0),
        PLACES(seat -> seat.takeOvers() > 0),
        SAME_ADDRESS(seat -> seat.sameAddress() > 0);

        private final SerializablePredicate<Seat> fits;

        Wanted(SerializablePredicate<Seat> fits) {
            this.fits = fits;
        }

        /** Whether it says something only where identities are checked. */
        boolean isOfTheDoor() {
            return this == WAITING || this == UNCONFIRMED;
        }
    }

    private Runnable told = () -> {};
    private final TextField words;
    private final Select<Wanted> wanted;
    private final Select<Sitting> sitting;

    RosterFilters(List<Sitting> sittings, boolean door) {
        Runnable changed = () -> told.run();
        words = search(SeatWords.say("invigilation.search"), changed);
        wanted = choice(
                SeatWords.say("invigilation.wanted"),
                SeatWords.say("invigilation.wanted.any"),
                Stream.of(Wanted.values())
                        .filter(one -> door || !one.isOfTheDoor())
                        .toList(),
                one -> SeatWords.say("invigilation.Wanted." + one),
                changed);
        wanted.getElement().setAttribute("data-testid", "wanted");
        sitting = choice(
                SeatWords.say("invigilation.sitting"),
                SeatWords.say("invigilation.sitting.any"),
                sittings,
                Sitting::name,
                changed);
        sitting.getElement().setAttribute("data-testid", "sitting");
        sitting.setVisible(!sittings.isEmpty());
        add(words, wanted, sitting);
    }

    void onChange(Runnable changed) {
        told = changed;
    }

    /** The sitting that is looked at; null: all. */
    @Nullable
    Sitting sitting() {
        return sitting.getValue();
    }

    SerializablePredicate<Seat> chosen() {
        String typed = words.getValue().strip();
        Wanted kind = wanted.getValue();
        Sitting room = sitting.getValue();
        return seat ->
                (typed.isEmpty() || seat.name().contains(typed) || seat.unit().contains(typed))
                        && (kind == null || kind.fits.test(seat))
                        && (room == null || seat.isAt(room.id()));
    }
}
