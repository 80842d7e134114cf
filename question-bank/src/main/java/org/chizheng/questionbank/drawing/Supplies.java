package org.chizheng.questionbank.drawing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.questionbank.QuestionChanges;
import org.springframework.stereotype.Component;

/** Keeps supplies in memory and brings them up to date by what changed in the bank since. */
@Component
class Supplies {

    private static final int KEPT = 64;

    /** More changes than these cost more to follow than to read the cells again. */
    private static final int MOST_FOLLOWED = 10_000;

    private final SupplyReading reading;
    private final QuestionChanges changes;
    private final Map<Supply.Key, Supply> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Supply.Key, Supply> eldest) {
            return size() > KEPT;
        }
    };

    Supplies(SupplyReading reading, QuestionChanges changes) {
        this.reading = reading;
        this.changes = changes;
    }

    /** The supplies of a paper, all as of the same moment: a question that moves is in one of them only. */
    Map<Supply.Key, Supply> of(Collection<Supply.Key> keys) {
        // before the clock, so that none of them can be ahead of it
        Map<Supply.Key, Supply> supplies = known(keys);
        long latest = changes.latest();
        boolean upToDate = true;
        for (Supply.Key key : keys) {
            Supply known = supplies.get(key);
            if (known == null || known.asOf() > latest || latest - known.asOf() > MOST_FOLLOWED) {
                // ahead of the clock is what outlived a restored backup of the database
                supplies.put(key, reading.all(key, latest));
                upToDate = false;
            } else {
                upToDate &= known.asOf() == latest;
            }
        }
        if (!upToDate) {
            follow(supplies, latest);
            synchronized (kept) {
                kept.putAll(supplies);
            }
        }
        return supplies;
    }

    private Map<Supply.Key, Supply> known(Collection<Supply.Key> keys) {
        Map<Supply.Key, Supply> known = new HashMap<>();
        synchronized (kept) {
            for (Supply.Key key : keys) {
                Supply supply = kept.get(key);
                if (supply != null) {
                    known.put(key, supply);
                }
            }
        }
        return known;
    }

    /** Cells that were read one after the other agree again after one look at all changes since the first. */
    private void follow(Map<Supply.Key, Supply> supplies, long latest) {
        long oldest = supplies.values().stream().mapToLong(Supply::asOf).min().orElse(latest);
        List<SupplyChange> since = reading.after(oldest);
        long now = since.stream().mapToLong(SupplyChange::number).reduce(latest, Math::max);
        supplies.replaceAll((key, supply) -> supply.after(key, since, now));
    }
}
