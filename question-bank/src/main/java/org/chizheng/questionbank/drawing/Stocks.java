package org.chizheng.questionbank.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gets together what papers can be drawn from; sorted shelves are kept until something on them changes. */
@Component
class Stocks {

    private static final int KEPT = 128;

    /** The array stands for all that is known of the supply: it is never changed, only replaced. */
    private record Kept(int identity, List<Filter> filters, Barred barred) {}

    private record Sorted(long[] questions, Shelf shelf) {}

    private final Supplies supplies;
    private final SupplyReading reading;
    private final FeudReading feuds;
    private final Map<Kept, Sorted> shelves = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Kept, Sorted> eldest) {
            return size() > KEPT;
        }
    };

    Stocks(Supplies supplies, SupplyReading reading, FeudReading feuds) {
        this.supplies = supplies;
        this.reading = reading;
        this.feuds = feuds;
    }

    /** The stock for so many papers as it is now. */
    Stock of(Blueprint blueprint, Outlook outlook, Circulation circulation) {
        Wanted wanted = Wanted.of(blueprint, outlook.path());
        Map<Supply.Key, Supply> bank = supplies.of(wanted.groups().keySet());
        long asOf = bank.values().stream().mapToLong(Supply::asOf).max().orElse(0);
        Feuds enemies = feuds.asOf(asOf);
        Map<Integer, Stock.FixedRow> fixed = fixed(blueprint, outlook.path());
        Barred barred = barred(blueprint, outlook, circulation, enemies);
        List<Stock.Place> places = new ArrayList<>();
        wanted.groups().forEach((key, group) -> {
            Supply supply = bank.get(key);
            if (supply == null) {
                throw new IllegalStateException("no supply was read for " + key);
            }
            places.add(new Stock.Place(shelf(supply, group.filters(), barred), group));
        });
        return new Stock(blueprint, places, fixed, enemies);
    }

    private Map<Integer, Stock.FixedRow> fixed(Blueprint blueprint, String path) {
        Map<Integer, Stock.FixedRow> rows = new HashMap<>();
        List<Blueprint.Fixed> fixed = blueprint.fixed();
        List<SupplyChange> now = reading.these(
                fixed.stream().map(one -> one.question().value()).distinct().toList());
        for (int i = 0; i < fixed.size(); i++) {
            for (SupplyChange row : now) {
                Supply.Key home = row.home();
                if (row.row().question() == fixed.get(i).question().value()
                        && home != null
                        && SupplyChange.isVisible(home.path(), path)) {
                    rows.put(i, new Stock.FixedRow(home, row.row()));
                }
            }
        }
        return rows;
    }

    private Barred barred(Blueprint blueprint, Outlook outlook, Circulation circulation, Feuds enemies) {
        Limits limits = blueprint.limits();
        Set<Long> questions = new HashSet<>(limits.rest() > 0 ? reading.on(outlook.lastExams()) : Set.of());
        for (Blueprint.Fixed fixed : blueprint.fixed()) {
            questions.add(fixed.question().value());
            questions.addAll(enemies.of(fixed.question().value()));
        }
        Integer mostPapers = limits.mostPapers();
        // a question of a form may come to be on every paper that is dealt
        Integer papers = mostPapers == null
                ? null
                : Integer.valueOf(circulation.isDealt() ? mostPapers - circulation.papers() + 1 : mostPapers);
        return new Barred(Set.copyOf(questions), limits.mostExams(), papers);
    }

    private Shelf shelf(Supply supply, List<Filter> filters, Barred barred) {
        Kept key = new Kept(System.identityHashCode(supply.questions()), List.copyOf(filters), barred);
        synchronized (shelves) {
            Sorted known = shelves.get(key);
            if (known != null && known.questions() == supply.questions()) {
                return known.shelf();
            }
        }
        Shelf shelf = new Shelf(supply, filters, barred);
        synchronized (shelves) {
            shelves.put(key, new Sorted(supply.questions(), shelf));
        }
        return shelf;
    }
}
