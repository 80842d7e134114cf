package org.chizheng.questionbank.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the questions of papers. Without enemies the answer is exact: a paper is found whenever there is one. With
 * enemies nothing short of trying everything would be (independent sets hide in it), so that the search is bounded: a
 * few draws at random, which keep all papers equally likely, then careful ones that never take an enemy.
 */
final class PaperDraw {

    /** Draws at random before care is taken. */
    private static final int CARELESS = 4;

    /** Careful draws before the search gives up; each takes well below a millisecond. */
    static final int CAREFUL = 200;

    private final Stock stock;
    private final @Nullable Ledger ledger;

    PaperDraw(Stock stock, @Nullable Ledger ledger) {
        this.stock = stock;
        this.ledger = ledger;
    }

    /** The questions of the paper of this seed in their order; empty where none was found. */
    Optional<List<Chosen>> choose(long seed) {
        if (!Proof.fixed(stock).isEmpty()) {
            return Optional.empty();
        }
        boolean peace = stock.feuds().isPeace();
        for (int round = 0; round < (peace ? 1 : CARELESS + CAREFUL); round++) {
            boolean careful = round >= CARELESS;
            List<List<SupplyRow>> hands = hands(SeededNumbers.forPart(seed, -1L - round), careful);
            if (hands == null && peace) {
                return Optional.empty();
            }
            if (hands != null && (peace || careful || isPeaceful(hands))) {
                List<Chosen> paper = inOrder(hands);
                if (ledger != null) {
                    ledger.use(paper);
                }
                return Optional.of(paper);
            }
        }
        return Optional.empty();
    }

    /** What each cell got, or null where one goes short. */
    private @Nullable List<List<SupplyRow>> hands(SeededNumbers numbers, boolean careful) {
        Set<Long> enemies = new HashSet<>();
        Map<Integer, List<SupplyRow>> byCell = new HashMap<>();
        for (Stock.Place place : stock.places()) {
            boolean plain = !place.shelf().isOverlapping() && !careful && ledger == null;
            List<Deque<SupplyRow>> got =
                    plain ? dealt(place, numbers) : taken(place, numbers, careful ? enemies : null);
            if (got == null) {
                return null;
            }
            for (int filter = 0; filter < got.size(); filter++) {
                for (int cell : place.group().cells(filter)) {
                    List<SupplyRow> hand = new ArrayList<>();
                    for (int i = stock.blueprint().cells().get(cell).count(); i > 0; i--) {
                        hand.add(got.get(filter).remove());
                    }
                    byCell.put(cell, hand);
                }
            }
        }
        return IntStream.range(0, stock.blueprint().cells().size())
                .mapToObj(cell -> byCell.getOrDefault(cell, List.of()))
                .toList();
    }

    /** Where no question fits two filters, each takes at random without looking at the others. */
    private @Nullable List<Deque<SupplyRow>> dealt(Stock.Place place, SeededNumbers numbers) {
        List<Deque<SupplyRow>> got = new ArrayList<>();
        for (int filter = 0; filter < place.group().filters().size(); filter++) {
            int[] candidates = place.shelf().candidates(filter);
            int wanted = place.wanted(filter, stock.blueprint());
            if (candidates.length < wanted) {
                return null;
            }
            Deque<SupplyRow> rows = new ArrayDeque<>();
            for (int chosen : numbers.places(wanted, candidates.length)) {
                rows.add(place.shelf().row(candidates[chosen]));
            }
            got.add(rows);
        }
        return got;
    }

    private @Nullable List<Deque<SupplyRow>> taken(
            Stock.Place place, SeededNumbers numbers, @Nullable Set<Long> enemies) {
        Shelf shelf = place.shelf();
        ShelfDraw draw =
                new ShelfDraw(shelf, numbers, ledger, question -> enemies == null || !enemies.contains(question));
        Integer[] order = new Integer[shelf.filters().size()];
        Arrays.setAll(order, filter -> filter);
        // who has least to choose from chooses first, which spares most hand-overs
        Arrays.sort(order, Comparator.comparingInt(filter -> shelf.candidates(filter).length));
        for (int filter : order) {
            for (int i = place.wanted(filter, stock.blueprint()); i > 0; i--) {
                int got = draw.take(filter);
                if (got < 0) {
                    return null;
                }
                if (enemies != null) {
                    enemies.addAll(stock.feuds().of(shelf.question(got)));
                }
            }
        }
        List<Deque<SupplyRow>> rows = new ArrayList<>();
        for (int filter = 0; filter < order.length; filter++) {
            Deque<SupplyRow> hand = new ArrayDeque<>();
            draw.picks(filter).forEach(pick -> hand.add(shelf.row(pick)));
            rows.add(hand);
        }
        return rows;
    }

    private boolean isPeaceful(List<List<SupplyRow>> hands) {
        Set<Long> enemies = new HashSet<>();
        for (List<SupplyRow> hand : hands) {
            for (SupplyRow row : hand) {
                if (enemies.contains(row.question())) {
                    return false;
                }
                enemies.addAll(stock.feuds().of(row.question()));
            }
        }
        return true;
    }

    /** The questions of the cells one after the other, with the fixed ones at their places between them. */
    private List<Chosen> inOrder(List<List<SupplyRow>> hands) {
        Blueprint blueprint = stock.blueprint();
        Deque<Chosen> drawn = new ArrayDeque<>();
        for (int cell = 0; cell < hands.size(); cell++) {
            Blueprint.Cell asked = blueprint.cells().get(cell);
            hands.get(cell).forEach(row -> drawn.add(new Chosen(row, asked.marksEach())));
        }
        Map<Integer, Chosen> fixed = new HashMap<>();
        stock.fixed().forEach((index, fix) -> {
            Blueprint.Fixed asked = blueprint.fixed().get(index);
            fixed.put(asked.place(), new Chosen(fix.row(), asked.marks()));
        });
        List<Chosen> paper = new ArrayList<>();
        Iterator<Chosen> rest = drawn.iterator();
        for (int place = 1; place <= drawn.size() + fixed.size(); place++) {
            Chosen here = fixed.get(place);
            paper.add(here == null ? rest.next() : here);
        }
        return paper;
    }
}
