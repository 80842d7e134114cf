package org.chizheng.sittings;

import org.chizheng.exams.FrozenPaper;
import org.chizheng.questionbank.QuestionType;

/** How many options each item has and whether several may be chosen: enough to check an answer, a byte an item. */
public final class PaperShape {

    private static final int SEVERAL = 64;

    private final byte[] items;

    PaperShape(FrozenPaper paper) {
        items = new byte[paper.items().size()];
        for (FrozenPaper.Item item : paper.items()) {
            int several = item.type() == QuestionType.MULTIPLE ? SEVERAL : 0;
            items[item.item() - 1] = (byte) (item.options().size() | several);
        }
    }

    int questions() {
        return items.length;
    }

    /** Whether the item is on the paper, every letter is one of its options, and not too many are chosen. */
    public boolean allows(Answer answer) {
        if (answer.item() < 1 || answer.item() > items.length) {
            return false;
        }
        int shape = items[answer.item() - 1];
        int options = shape & (SEVERAL - 1);
        boolean fits = answer.chosen().length() <= 1 || (shape & SEVERAL) != 0;
        return fits && answer.chosen().chars().allMatch(letter -> letter >= 'A' && letter < 'A' + options);
    }
}
