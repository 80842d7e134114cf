package org.chizheng.exams;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it was frozen at publication: options in shown order under shown letters, keys in shown letters too. What
 * happens to the bank afterwards never changes it.
 */
public record FrozenPaper(PaperId id, ExamId exam, List<Item> items) {

    /**
     * One question.
     *
     * @param item place on the paper, from 1
     * @param options under the letters that the candidate sees, A first
     * @param key right letters as the candidate sees them; never leaves the server before publication
     * @param citation what the question rests on, null if unknown; for after publication
     * @param explanation sanitised HTML for after publication, null if none
     */
    public record Item(
            int item,
            QuestionVersionId version,
            QuestionType type,
            BigDecimal marks,
            String stem,
            List<Option> options,
            Set<String> key,
            @Nullable Citation citation,
            @Nullable String explanation) {

        /** Copies the collections. */
        public Item {
            options = List.copyOf(options);
            key = Set.copyOf(key);
        }
    }

    /** Copies the items. */
    public FrozenPaper {
        items = List.copyOf(items);
    }
}
