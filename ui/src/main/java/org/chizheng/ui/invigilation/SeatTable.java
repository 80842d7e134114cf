package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.invigilation.Seat;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Table;

/** The candidates of a room. A reading changes the rows that differ and leaves the others, selection and place alone. */
class SeatTable extends Table<Seat> {

    private final Map<OfficerId, Seat> seats = new LinkedHashMap<>();
    private final List<Seat> items = new ArrayList<>();
    private final ListDataProvider<Seat> provider = new ById(items);
    private SerializablePredicate<Seat> filter = seat -> true;

    private static final class ById extends ListDataProvider<Seat> {

        ById(Collection<Seat> items) {
            super(items);
        }

        @Override
        public Object getId(Seat seat) {
            return seat.officer();
        }
    }

    SeatTable(boolean acts, boolean door, Consumer<Seat> opened) {
        addClassName("roster");
        addThemeVariants(GridVariant.LUMO_COMPACT);
        getElement().setAttribute("data-testid", "roster");
        setSelectionMode(acts ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        addColumn(Seat::name)
                .setHeader(getTranslation("invigilation.name"))
                .setSortable(true)
                .setAutoWidth(true);
        addColumn(Seat::unit)
                .setHeader(getTranslation("invigilation.unit"))
                .setSortable(true)
                .setFlexGrow(2);
        addBadges(getTranslation("invigilation.state"), SeatWords::badge)
                .setComparator(Comparator.comparing(Seat::state))
                .setFlexGrow(0);
        if (door) {
            addColumn(seat -> seat.confirmed() ? getTranslation("invigilation.door.yes") : "")
                    .setHeader(getTranslation("invigilation.door"))
                    .setComparator(Comparator.comparing(Seat::confirmed))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        number("answered", SeatWords::answered, Comparator.comparingInt(Seat::answered));
        number(
                "deadline",
                seat -> SeatWords.time(seat.deadline()),
                Comparator.comparing(Seat::deadline, Comparator.nullsFirst(Comparator.naturalOrder())));
        number(
                "seen",
                seat -> SeatWords.time(seat.seen()),
                Comparator.comparing(Seat::seen, Comparator.nullsFirst(Comparator.naturalOrder())));
        number("left", seat -> count(seat.leaves()), Comparator.comparingInt(Seat::leaves));
        number("places", seat -> count(seat.takeOvers()), Comparator.comparingInt(Seat::takeOvers));
        addColumn(SeatWords::address)
                .setHeader(getTranslation("invigilation.address"))
                .setComparator(Comparator.comparingInt(Seat::sameAddress).thenComparingInt(Seat::nearAddress))
                .setAutoWidth(true);
        asCards(SeatTable::card);
        addItemClickListener(click -> opened.accept(click.getItem()));
        setDataProvider(provider);
    }

    private void number(String key, ValueProvider<Seat, String> value, Comparator<Seat> order) {
        addColumn(value)
                .setHeader(getTranslation("invigilation." + key))
                .setComparator(order)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static Div card(Seat seat) {
        List<String> facts = new ArrayList<>(List.of(seat.unit()));
        if (seat.attempt() != null) {
            facts.add(SeatWords.answered(seat));
            facts.add(SeatWords.say("invigilation.seen") + " " + SeatWords.time(seat.seen()));
        }
        if (seat.leaves() > 0) {
            facts.add(SeatWords.say("invigilation.left") + " " + seat.leaves());
        }
        StatusBadge badge = SeatWords.badge(seat);
        return new CardLine(seat.name(), facts.toArray(String[]::new)).with(badge);
    }

    private static String count(int many) {
        return many == 0 ? "" : String.valueOf(many);
    }

    /** Shows a reading; how many rows differed from the one before. */
    int show(List<Seat> read) {
        Map<OfficerId, Seat> before = new HashMap<>(seats);
        seats.clear();
        read.forEach(seat -> seats.put(seat.officer(), seat));
        List<Seat> changed = read.stream()
                .filter(seat -> !seat.equals(before.get(seat.officer())))
                .toList();
        boolean sameRows = before.keySet().equals(seats.keySet())
                && changed.stream().allMatch(seat -> filter.test(seat) == filter.test(before.get(seat.officer())));
        items.clear();
        items.addAll(read);
        if (sameRows) {
            changed.forEach(provider::refreshItem);
        } else {
            provider.refreshAll();
        }
        return changed.size();
    }

    void filter(SerializablePredicate<Seat> wanted) {
        filter = wanted;
        provider.setFilter(wanted);
    }

    /** What is shown now, by the filters. */
    List<Seat> shown() {
        return items.stream().filter(filter).toList();
    }

    /** The attempts of those who are {@link #selected}. */
    List<AttemptId> selectedAttempts() {
        return selected().stream().map(Seat::attempt).filter(Objects::nonNull).toList();
    }

    /**
     * Those who are selected and shown, as they were last read: nobody is acted on whom the filters hide. They stay
     * selected for when they are shown again, so that people can be looked for one after the other.
     */
    List<Seat> selected() {
        Set<OfficerId> ticked = getSelectedItems().stream().map(Seat::officer).collect(Collectors.toSet());
        return shown().stream().filter(seat -> ticked.contains(seat.officer())).toList();
    }

    /** The seat as it was last read. */
    Seat now(Seat seat) {
        return seats.getOrDefault(seat.officer(), seat);
    }
}
