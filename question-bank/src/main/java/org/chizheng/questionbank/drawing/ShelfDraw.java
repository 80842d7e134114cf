package org.chizheng.questionbank.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Questions of one shelf on their way to one paper. Each filter takes at random of what is free; where nothing is free
 * any more, another filter hands over a question that fits here and takes something else, along a shortest chain of such
 * hand-overs (augmenting paths; Berge 1957): with nobody barred on the way, a filter goes short only where no choice at
 * all could have filled it. A question that was taken stays on the paper, it only changes hands.
 */
final class ShelfDraw {

    /** After so many vain tries all candidates are looked through. */
    private static final int TRIES = 12;

    private final Shelf shelf;
    private final SeededNumbers numbers;
    private final @Nullable Ledger ledger;
    private final LongPredicate peaceful;
    private final List<List<Integer>> picks = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    /**
     * Begins with nothing.
     *
     * @param ledger how often questions may still be used; null for any number of times
     * @param peaceful whether a question may join those that are on the paper already
     */
    ShelfDraw(Shelf shelf, SeededNumbers numbers, @Nullable Ledger ledger, LongPredicate peaceful) {
        this.shelf = shelf;
        this.numbers = numbers;
        this.ledger = ledger;
        this.peaceful = peaceful;
        shelf.filters().forEach(filter -> picks.add(new ArrayList<>()));
    }

    /** The places that a filter holds. */
    List<Integer> picks(int filter) {
        return picks.get(filter);
    }

    /**
     * Gives a filter one more question.
     *
     * @return place of the question that came to the paper, or -1 where none can
     */
    int take(int filter) {
        int place = free(filter);
        if (place >= 0) {
            hold(filter, place);
            return place;
        }
        return shelf.isOverlapping() ? takeOver(filter) : -1;
    }

    private void hold(int filter, int place) {
        picks.get(filter).add(place);
        taken.add(place);
    }

    /** A step of a chain: this filter would get that place from the filter before. */
    private record Step(int filter, int from, int place) {}

    private int takeOver(int wanting) {
        Step[] reached = new Step[picks.size()];
        reached[wanting] = new Step(wanting, -1, -1);
        Deque<Integer> next = new ArrayDeque<>(List.of(wanting));
        while (!next.isEmpty()) {
            int to = next.remove();
            for (int from = 0; from < reached.length; from++) {
                int place = reached[from] == null ? fitting(from, to) : -1;
                if (place >= 0) {
                    reached[from] = new Step(to, from, place);
                    int free = free(from);
                    if (free >= 0) {
                        handOver(reached, from, wanting);
                        hold(from, free);
                        return free;
                    }
                    next.add(from);
                }
            }
        }
        return -1;
    }

    private void handOver(Step[] reached, int last, int wanting) {
        int from = last;
        while (from != wanting) {
            Step step = reached[from];
            picks.get(from).remove(Integer.valueOf(step.place()));
            picks.get(step.filter()).add(step.place());
            from = step.filter();
        }
    }

    /** A place that one filter holds and another could. */
    private int fitting(int holder, int other) {
        for (int place : picks.get(holder)) {
            if (shelf.fits(place).get(other)) {
                return place;
            }
        }
        return -1;
    }

    private int free(int filter) {
        int[] candidates = shelf.candidates(filter);
        for (int i = 0; i < TRIES && candidates.length > 0; i++) {
            int place = candidates[numbers.below(candidates.length)];
            if (isFree(place) && (ledger == null || left(ledger, place) == ledger.top())) {
                return place;
            }
        }
        return freest(candidates);
    }

    /** One of those that may be used most often from now on, so that the last papers of an exam find something too. */
    private int freest(int[] candidates) {
        List<Integer> best = new ArrayList<>();
        int most = 1;
        for (int place : candidates) {
            int left = !isFree(place) ? 0 : ledger == null ? 1 : left(ledger, place);
            if (left > most) {
                best.clear();
                most = left;
            }
            if (left == most) {
                best.add(place);
            }
        }
        return best.isEmpty() ? -1 : best.get(numbers.below(best.size()));
    }

    private int left(Ledger uses, int place) {
        return uses.left(shelf.question(place), shelf.past(place));
    }

    private boolean isFree(int place) {
        return !taken.contains(place) && peaceful.test(shelf.question(place));
    }
}
