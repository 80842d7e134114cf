package org.chizheng.questionbank.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Draws more papers than needed and keeps those whose expected scores lie closest together. Scores of drawn papers
 * cluster around their mean, so that the closest of some hundred differ by far less than chance ones.
 */
final class FormDraw {

    private static final int FIRST = 64;

    /** Draws before the best so far is good enough. */
    private static final int MOST = 2_048;

    private record Drawn(List<Chosen> paper, double expectedScore) implements ParallelForms.Form {

        @Override
        public DrawnPaper paper(long seed) {
            return Laying.out(paper, seed);
        }
    }

    private FormDraw() {}

    /** So many forms; empty where not even one paper was found. */
    static Optional<ParallelForms> of(Stock stock, int wanted, long seed) {
        double tolerance = stock.blueprint().total().doubleValue() * ParallelForms.TOLERATED_SHARE;
        PaperDraw draw = new PaperDraw(stock, null);
        SeededNumbers seeds = new SeededNumbers(seed);
        List<Drawn> drawn = new ArrayList<>();
        Set<Set<Long>> known = new HashSet<>();
        List<Drawn> best = List.of();
        for (int many = Math.max(FIRST, 8 * wanted); ; many *= 2) {
            for (int i = drawn.size(); i < many; i++) {
                Optional<List<Chosen>> paper = draw.choose(seeds.next());
                if (paper.isEmpty()) {
                    return Optional.empty();
                }
                List<Chosen> chosen = paper.get();
                boolean fresh = known.add(
                        chosen.stream().map(one -> one.row().question()).collect(Collectors.toSet()));
                // the same questions once more come last, for banks that hold no other paper
                drawn.add(new Drawn(chosen, fresh ? ExpectedScore.of(chosen) : Double.POSITIVE_INFINITY));
            }
            best = closest(drawn, wanted);
            if (spread(best) <= tolerance || many >= MOST) {
                break;
            }
        }
        List<ParallelForms.Form> forms = best.stream()
                .map(form -> (ParallelForms.Form) new Drawn(form.paper(), ExpectedScore.of(form.paper())))
                .toList();
        return Optional.of(new ParallelForms(seeds.shuffled(forms), tolerance));
    }

    private static List<Drawn> closest(List<Drawn> drawn, int wanted) {
        List<Drawn> sorted = drawn.stream()
                .sorted(Comparator.comparingDouble(Drawn::expectedScore))
                .toList();
        List<Drawn> best = sorted.subList(0, wanted);
        for (int from = 1; from + wanted <= sorted.size(); from++) {
            List<Drawn> here = sorted.subList(from, from + wanted);
            if (spread(here) < spread(best)) {
                best = here;
            }
        }
        return best;
    }

    private static double spread(List<Drawn> sorted) {
        double spread = sorted.getLast().expectedScore() - sorted.getFirst().expectedScore();
        return Double.isNaN(spread) ? Double.POSITIVE_INFINITY : spread;
    }
}
