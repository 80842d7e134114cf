package org.chizheng.questionbank.drawing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.questionbank.drawing.Feasibility.CellSupply;
import org.chizheng.questionbank.drawing.Feasibility.Feud;
import org.chizheng.questionbank.drawing.Feasibility.FixedTrouble;
import org.chizheng.questionbank.drawing.Feasibility.Shortage;
import org.chizheng.questionbank.drawing.Feasibility.Why;

/** Proves from a stock whether its blueprint can be filled. */
final class Proof {

    /** Papers that are tried where enemies are about; of a plan of which one in five papers fails, 97 % are found out. */
    static final int TRIALS = 16;

    private final Stock stock;
    private final Circulation circulation;

    private Proof(Stock stock, Circulation circulation) {
        this.stock = stock;
        this.circulation = circulation;
    }

    static Feasibility of(Stock stock, Circulation circulation) {
        Proof proof = new Proof(stock, circulation);
        List<Shortage> shortages = proof.shortages();
        List<FixedTrouble> fixed = fixed(stock);
        Feud feud = shortages.isEmpty() && fixed.isEmpty() && !stock.feuds().isPeace() ? proof.trials() : Feud.NONE;
        return new Feasibility(proof.cells(), shortages, fixed, feud);
    }

    private List<CellSupply> cells() {
        List<Blueprint.Cell> asked = stock.blueprint().cells();
        CellSupply[] cells = new CellSupply[asked.size()];
        for (Stock.Place place : stock.places()) {
            for (int filter = 0; filter < place.group().filters().size(); filter++) {
                int available = place.shelf().candidates(filter).length;
                int each = place.wanted(filter, stock.blueprint());
                for (int cell : place.group().cells(filter)) {
                    cells[cell] = new CellSupply(asked.get(cell), available, each);
                }
            }
        }
        return List.of(cells);
    }

    private List<Shortage> shortages() {
        List<Shortage> shortages = new ArrayList<>();
        for (Stock.Place place : stock.places()) {
            shortages(place, 1, (question, past) -> 1, shortages);
        }
        Integer mostPapers = stock.blueprint().limits().mostPapers();
        if (shortages.isEmpty() && mostPapers != null && !circulation.isDealt()) {
            Ledger fresh = new Ledger(mostPapers, circulation.papers());
            for (Stock.Place place : stock.places()) {
                shortages(place, circulation.papers(), fresh::left, shortages);
            }
        }
        return shortages;
    }

    /** Finds what single filters lack first, then what they lack together once no one asks for more than fits. */
    private void shortages(Stock.Place place, int papers, ShelfFlow.Uses each, List<Shortage> found) {
        Map<BitSet, Long> uses = ShelfFlow.uses(place.shelf(), each);
        long[] wanted = new long[place.group().filters().size()];
        for (int filter = 0; filter < wanted.length; filter++) {
            BitSet alone = new BitSet();
            alone.set(filter);
            wanted[filter] = (long) papers * place.wanted(filter, stock.blueprint());
            long available = available(uses, alone);
            if (available < wanted[filter]) {
                found.add(new Shortage(place.group().cells(filter), wanted[filter], available, papers));
                wanted[filter] = available;
            }
        }
        ShelfFlow flow = new ShelfFlow(uses, wanted);
        BitSet told = new BitSet();
        for (int filter = 0; filter < wanted.length; filter++) {
            if (flow.lacks(filter) > 0 && !told.get(filter)) {
                BitSet rivals = flow.rivals(filter);
                told.or(rivals);
                List<Integer> cells = rivals.stream()
                        .boxed()
                        .flatMap(rival -> place.group().cells(rival).stream())
                        .sorted()
                        .toList();
                long together =
                        rivals.stream().mapToLong(rival -> wanted[rival]).sum();
                found.add(new Shortage(cells, together, available(uses, rivals), papers));
            }
        }
    }

    private static long available(Map<BitSet, Long> uses, BitSet filters) {
        return uses.entrySet().stream()
                .filter(entry -> entry.getKey().intersects(filters))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** What stands against the fixed questions. */
    static List<FixedTrouble> fixed(Stock stock) {
        List<FixedTrouble> troubles = new ArrayList<>();
        Set<Long> questions = new HashSet<>();
        Set<Long> enemies = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        List<Blueprint.Fixed> fixed = stock.blueprint().fixed();
        for (int i = 0; i < fixed.size(); i++) {
            long question = fixed.get(i).question().value();
            int place = fixed.get(i).place();
            if (!stock.fixed().containsKey(i)) {
                troubles.add(new FixedTrouble(i, Why.NOT_AVAILABLE));
            } else if (!questions.add(question)) {
                troubles.add(new FixedTrouble(i, Why.TWICE));
            } else if (enemies.contains(question)) {
                troubles.add(new FixedTrouble(i, Why.ENEMY));
            }
            if (place < 1 || place > stock.blueprint().questions() || !places.add(place)) {
                troubles.add(new FixedTrouble(i, Why.NO_SUCH_PLACE));
            }
            enemies.addAll(stock.feuds().of(question));
        }
        return troubles;
    }

    private Feud trials() {
        int found = 0;
        for (int seed = 0; seed < TRIALS; seed++) {
            found += new PaperDraw(stock, null).choose(seed).isPresent() ? 1 : 0;
        }
        return new Feud(TRIALS, found);
    }
}
