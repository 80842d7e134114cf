package org.chizheng.exams;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it was frozen at publication: options in shown order under shown letters, keys in shown letters too. What
 * happens to the bank afterwards never changes it. Each part of a case has a place of its own.
 */
public record FrozenPaper(PaperId id, ExamId exam, List<Item> items) {

    /**
     * One place on the paper.
     *
     * @param item place on the paper, from 1
     * @param part of a case the number of its part, from 1; null where the question stands by itself
     * @param type never a case, but the type of its part
     * @param material sanitised HTML of the case that it belongs to, null where the question stands by itself
     * @param response with the letters that the candidate sees; never leaves the server before publication
     * @param citation what the question rests on, null if unknown; for after publication
     * @param explanation sanitised HTML for after publication, null if none
     */
    public record Item(
            int item,
            QuestionVersionId version,
            @Nullable Integer part,
            QuestionType type,
            BigDecimal marks,
            @Nullable String material,
            String stem,
            Response response,
            @Nullable Citation citation,
            @Nullable String explanation) {

        /** The options as the candidate sees them, A first; empty for types without. */
        public List<Option> options() {
            return response.options().stream()
                    .sorted(Comparator.comparing(Option::key))
                    .toList();
        }

        /** The right letters of a choice as the candidate sees them; empty for other types. */
        public Set<String> key() {
            return response.key();
        }
    }

    /** Copies the items. */
    public FrozenPaper {
        items = List.copyOf(items);
    }
}
