package org.chizheng.questionbank.transfer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.Relettering;

/**
 * Questions as rows of the bank's own layout. Options stand in their order under letters from A on.
 *
 * @param options how many columns the options take, from A on
 */
record BankColumns(int options) {

    private static final int FEWEST = 4;

    /** Enough columns for all questions that are asked about. */
    static final class Needed {

        private int most = FEWEST;

        void ask(QuestionContent content) {
            Stream<Response> parts = content.response() instanceof Response.Case(List<Part> all)
                    ? all.stream().map(Part::response)
                    : Stream.empty();
            Stream.concat(Stream.of(content.response()), parts)
                    .forEach(
                            response -> most = Math.max(most, response.options().size()));
        }

        BankColumns columns() {
            return new BankColumns(most);
        }
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
        names.addAll(List.of("key", "keep_order", "law", "article", "difficulty", "level", "tags", "explanation"));
        names.addAll(List.of("number", "case", "share", "markup"));
        return names;
    }

    /** The Chinese headings, in the same order. */
    List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("题型", "科目", "题干"));
        letters().forEach(letter -> headings.add("选项" + letter));
        headings.addAll(List.of("答案", "选项不乱序", "依据", "条", "难度", "认知层次", "标签", "解析"));
        headings.addAll(List.of("题号", "所属案例", "分值占比", "格式"));
        return headings;
    }

    /**
     * The rows of a question: one, or of a case one and one for each part; no cell would be taken for a formula.
     *
     * @param words the words for what is chosen from a list
     */
    List<List<String>> rows(Question question, WordsFor words) {
        QuestionContent content = question.current().content();
        Citation citation = content.citation();
        String number = content.type() == QuestionType.CASE
                ? String.valueOf(question.id().value())
                : "";
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                new Part(content.type(), 1, content.stem(), content.response(), content.explanation()),
                words,
                words.subject(content),
                List.of(
                        citation == null ? "" : citation.law(),
                        citation == null ? "" : citation.article(),
                        words.difficulty(content),
                        words.level(content),
                        String.join("；", new TreeSet<>(content.tags()))),
                List.of(number, "", "")));
        if (content.response() instanceof Response.Case(List<Part> parts)) {
            for (Part part : parts) {
                rows.add(row(
                        part,
                        words,
                        "",
                        List.of("", "", "", "", ""),
                        List.of("", number, String.valueOf(part.share()))));
            }
        }
        return rows;
    }

    private List<String> row(Part asked, WordsFor words, String subject, List<String> about, List<String> place) {
        Response response = Relettering.of(asked.response());
        // the texts of parts stand in rows of their own
        Stream<String> texts = response instanceof Response.Case ? Stream.empty() : response.texts();
        boolean plain = Stream.concat(
                        Stream.of(asked.stem(), Objects.requireNonNullElse(asked.explanation(), "")), texts)
                .allMatch(RichText::isPlain);
        UnaryOperator<String> text = plain ? RichText::plain : UnaryOperator.identity();
        List<String> cells = new ArrayList<>(List.of(words.type(asked.type()), subject, text.apply(asked.stem())));
        for (String letter : letters()) {
            cells.add(response.options().stream()
                    .filter(option -> option.key().equals(letter))
                    .map(option -> text.apply(option.text()))
                    .findFirst()
                    .orElse(""));
        }
        cells.add(KeyCell.of(response, text));
        cells.add(response instanceof Response.Choice choice && choice.keepOrder() ? words.yes() : "");
        cells.addAll(about);
        cells.add(asked.explanation() == null ? "" : text.apply(asked.explanation()));
        cells.addAll(place);
        cells.add(plain ? "" : BankLayout.HTML);
        return cells.stream().map(Defused::cell).toList();
    }

    /** The words for what is chosen from a list. */
    interface WordsFor {

        /** The type. */
        String type(QuestionType type);

        /** The subject. */
        String subject(QuestionContent content);

        /** The difficulty. */
        String difficulty(QuestionContent content);

        /** The level; empty if it is not stated. */
        String level(QuestionContent content);

        /** That options keep their order. */
        String yes();
    }
}
