package org.chizheng.questionbank.transfer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.RichText;

/**
 * Questions as rows of the bank's own layout. Options stand in the order of their letters, whatever order they had.
 *
 * @param options how many columns the options take, from A on
 */
record BankColumns(int options) {

    /** Enough columns for the letters of a question. */
    static int needed(QuestionContent content) {
        return content.options().stream()
                .mapToInt(option -> option.key().charAt(0) - 'A' + 1)
                .max()
                .orElse(0);
    }

    private List<String> letters() {
        return Stream.iterate('A', letter -> (char) (letter + 1))
                .limit(options)
                .map(String::valueOf)
                .toList();
    }

    /** The names of the columns. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of("type", "subject", "stem"));
        names.addAll(letters());
        names.addAll(List.of("key", "law", "article", "difficulty", "explanation", "markup"));
        return names;
    }

    /** The Chinese headings, in the same order. */
    List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("题型", "科目", "题干"));
        letters().forEach(letter -> headings.add("选项" + letter));
        headings.addAll(List.of("答案", "依据", "条", "难度", "解析", "格式"));
        return headings;
    }

    /**
     * The cells of a question, not yet defused.
     *
     * @param words the words for its type, subject and difficulty
     */
    List<String> cells(QuestionContent content, WordsFor words) {
        boolean plain = Stream.concat(
                        Stream.of(content.stem(), Objects.requireNonNullElse(content.explanation(), "")),
                        content.options().stream().map(Option::text))
                .allMatch(RichText::isPlain);
        UnaryOperator<String> text = plain ? RichText::plain : UnaryOperator.identity();
        List<String> cells =
                new ArrayList<>(List.of(words.type(content), words.subject(content), text.apply(content.stem())));
        for (String letter : letters()) {
            cells.add(content.options().stream()
                    .filter(option -> option.key().equals(letter))
                    .map(option -> text.apply(option.text()))
                    .findFirst()
                    .orElse(""));
        }
        Citation citation = content.citation();
        cells.addAll(List.of(
                String.join("", new TreeSet<>(content.key())),
                citation == null ? "" : citation.law(),
                citation == null ? "" : citation.article(),
                words.difficulty(content),
                content.explanation() == null ? "" : text.apply(content.explanation()),
                plain ? "" : BankLayout.HTML));
        return cells;
    }

    /** The words for what is chosen from a list. */
    interface WordsFor {

        /** The type. */
        String type(QuestionContent content);

        /** The subject. */
        String subject(QuestionContent content);

        /** The difficulty. */
        String difficulty(QuestionContent content);
    }
}
