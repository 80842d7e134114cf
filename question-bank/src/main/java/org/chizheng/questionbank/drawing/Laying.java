package org.chizheng.questionbank.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.response.Layout;

/** Gives chosen questions their places on a paper and their options an order. */
final class Laying {

    private Laying() {}

    static DrawnPaper out(List<Chosen> paper, long seed) {
        List<DrawnPaper.Item> items = new ArrayList<>(paper.size());
        paper.forEach(chosen -> place(chosen, seed, items));
        return new DrawnPaper(seed, items);
    }

    /** Gives a question its place, or the parts of a case theirs, one after the other. */
    private static void place(Chosen chosen, long seed, List<DrawnPaper.Item> items) {
        Layout layout = Layout.parse(chosen.row().letters());
        List<BigDecimal> marks = layout.marks(chosen.marks());
        SeededNumbers numbers = SeededNumbers.forPart(seed, ~chosen.row().version());
        for (int part = 0; part < layout.slots().size(); part++) {
            Layout.Slot slot = layout.slots().get(part);
            items.add(new DrawnPaper.Item(
                    items.size() + 1,
                    new QuestionVersionId(chosen.row().version()),
                    layout.isCase() ? part + 1 : null,
                    marks.get(part),
                    slot.shown(numbers::shuffled)));
        }
    }
}
