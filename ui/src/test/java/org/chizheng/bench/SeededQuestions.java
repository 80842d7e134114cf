package org.chizheng.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersion;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.Format;
import org.chizheng.questionbank.transfer.Omission;
import org.chizheng.questionbank.transfer.Outflow;

/** Questions in the words of the law, as long as real ones, made one after the other and never held. */
record SeededQuestions(Format format, int count, long seed) implements Outflow {

    private static final String[] WORDS = {
        "行政处罚", "听证程序", "当事人", "执法人员", "罚款", "没收违法所得", "责令改正", "证据", "复议机关", "期限", "送达",
        "管辖", "简易程序", "从轻或者减轻", "行政强制措施", "查封", "扣押", "陈述和申辩", "法律、法规", "规章", "人民法院", "申请执行"
    };

    @Override
    public Map<String, String> names() {
        return Map.of(QuestionContent.PUBLIC, "公共法律知识");
    }

    @Override
    public void each(Consumer<Question> taker) {
        Random random = new Random(seed);
        for (int i = 1; i <= count; i++) {
            QuestionVersion version =
                    new QuestionVersion(new QuestionVersionId(i), 1, content(i, random), 1, "命题人", Instant.EPOCH);
            taker.accept(new Question(new QuestionId(i), "/1/", QuestionState.DRAFT, version, Instant.EPOCH));
        }
    }

    /** Half of them choices; a tenth each blanks, orderings, matchings, essays and cases. */
    private QuestionContent content(int number, Random random) {
        QuestionType type = switch (number % 10) {
            case 0 -> QuestionType.BLANKS;
            case 1 -> QuestionType.ORDERING;
            case 2 -> QuestionType.MATCHING;
            case 3 -> QuestionType.ESSAY;
            case 4 -> QuestionType.CASE;
            case 5 -> QuestionType.MULTIPLE;
            default -> QuestionType.SINGLE;
        };
        String stem = "第" + Long.toString(seed, 36) + "-" + number + "题：" + words(12, random);
        return new QuestionContent(
                type,
                QuestionContent.PUBLIC,
                type == QuestionType.BLANKS ? stem + "____。" : stem,
                response(type, random),
                Difficulty.values()[random.nextInt(3)],
                CognitiveLevel.values()[random.nextInt(5)],
                Set.of("专项" + random.nextInt(20)),
                new Citation("中华人民共和国行政处罚法", String.valueOf(1 + random.nextInt(86))),
                random.nextBoolean() ? null : words(15, random));
    }

    private static Response response(QuestionType type, Random random) {
        List<Option> options = Stream.of("A", "B", "C", "D")
                .map(letter -> new Option(letter, letter + words(4, random)))
                .toList();
        return switch (type) {
            case SINGLE, TRUE_FALSE -> new Response.Choice(options, Set.of("B"), random.nextInt(10) == 0);
            case MULTIPLE -> new Response.Choice(options, Set.of("A", "D"), false);
            case BLANKS -> new Response.Blanks(List.of(new Blank(List.of(words(1, random), words(2, random) + "等"))));
            case ORDERING -> new Response.Ordering(options);
            case MATCHING ->
                new Response.Matching(
                        List.of(new Prompt(words(3, random), "A"), new Prompt(words(3, random), "C")), options);
            case ESSAY ->
                new Response.Essay(List.of(
                        new Criterion(words(5, random), BigDecimal.TWO),
                        new Criterion(words(5, random), BigDecimal.ONE)));
            case CASE ->
                new Response.Case(Stream.of(QuestionType.SINGLE, QuestionType.MULTIPLE, QuestionType.ESSAY)
                        .map(part -> new Part(part, 2, words(8, random), response(part, random), null))
                        .toList());
        };
    }

    private static String words(int most, Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 2 + random.nextInt(most); i > 0; i--) {
            words.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    @Override
    public void written() {}

    @Override
    public void omitted(Question question, Omission.Why why) {
        throw new IllegalStateException("every format carries these questions");
    }
}
