package org.chizheng.questionbank.drawing;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.VersionContents;
import org.chizheng.questionbank.response.Layout;
import org.springframework.stereotype.Service;

/** Draws by seed from the ids of what is approved. */
@Service
class SeededDrawing implements Drawing {

    private final Supplies supplies;
    private final VersionContents contents;

    SeededDrawing(Supplies supplies, VersionContents contents) {
        this.supplies = supplies;
        this.contents = contents;
    }

    @Override
    public Feasibility prove(Blueprint blueprint, String organisationPath) {
        Map<Supply.Key, Integer> left = new HashMap<>();
        supplies.of(keys(blueprint, organisationPath)).forEach((key, supply) -> left.put(key, supply.size()));
        List<Feasibility.CellSupply> cells = new ArrayList<>();
        for (Blueprint.Cell cell : blueprint.cells()) {
            Supply.Key key = Supply.Key.of(cell, organisationPath);
            int available = left.getOrDefault(key, 0);
            cells.add(new Feasibility.CellSupply(cell, available));
            left.put(key, Math.max(0, available - cell.count()));
        }
        return new Feasibility(cells);
    }

    private static Set<Supply.Key> keys(Blueprint blueprint, String path) {
        return blueprint.cells().stream().map(cell -> Supply.Key.of(cell, path)).collect(Collectors.toSet());
    }

    @Override
    public DrawnPaper draw(Blueprint blueprint, String organisationPath, long seed) {
        Map<Supply.Key, Deque<Picked>> hands = deal(blueprint, organisationPath, seed);
        List<DrawnPaper.Item> items = new ArrayList<>(blueprint.questions());
        for (Blueprint.Cell cell : blueprint.cells()) {
            Deque<Picked> hand = hands.get(Supply.Key.of(cell, organisationPath));
            for (int i = 0; hand != null && i < cell.count(); i++) {
                place(hand.remove(), cell, seed, items);
            }
        }
        return new DrawnPaper(seed, items);
    }

    /** Draws for all cells that share a supply at once, so that no question is on the paper twice. */
    private Map<Supply.Key, Deque<Picked>> deal(Blueprint blueprint, String path, long seed) {
        Map<Supply.Key, Integer> wanted = new LinkedHashMap<>();
        for (Blueprint.Cell cell : blueprint.cells()) {
            wanted.merge(Supply.Key.of(cell, path), cell.count(), Integer::sum);
        }
        Map<Supply.Key, Supply> bank = supplies.of(wanted.keySet());
        Map<Supply.Key, Deque<Picked>> hands = new HashMap<>();
        long part = 0;
        for (Map.Entry<Supply.Key, Integer> want : wanted.entrySet()) {
            Supply supply = bank.get(want.getKey());
            if (supply == null || supply.size() < want.getValue()) {
                throw new IllegalStateException("the bank holds %d of %d questions wanted of %s"
                        .formatted(supply == null ? 0 : supply.size(), want.getValue(), want.getKey()));
            }
            Deque<Picked> hand = new ArrayDeque<>();
            for (int place : SeededNumbers.forPart(seed, part++).places(want.getValue(), supply.size())) {
                hand.add(new Picked(new QuestionVersionId(supply.versions()[place]), supply.letters()[place]));
            }
            hands.put(want.getKey(), hand);
        }
        return hands;
    }

    /** Gives a question its place, or the parts of a case theirs, one after the other. */
    private static void place(Picked picked, Blueprint.Cell cell, long seed, List<DrawnPaper.Item> items) {
        // existing rows of right and wrong do not say that they keep their order
        boolean keepOrder = cell.type() == QuestionType.TRUE_FALSE;
        Layout layout = Layout.parse(picked.letters());
        List<BigDecimal> marks = layout.marks(cell.marksEach());
        SeededNumbers numbers = SeededNumbers.forPart(seed, ~picked.version().value());
        for (int part = 0; part < layout.slots().size(); part++) {
            Layout.Slot slot = layout.slots().get(part);
            items.add(new DrawnPaper.Item(
                    items.size() + 1,
                    picked.version(),
                    layout.isCase() ? part + 1 : null,
                    marks.get(part),
                    keepOrder ? slot.letters() : slot.shown(numbers::shuffled)));
        }
    }

    private record Picked(QuestionVersionId version, String letters) {}

    @Override
    public Map<QuestionVersionId, QuestionContent> contents(Collection<QuestionVersionId> versions) {
        return contents.of(versions);
    }
}
