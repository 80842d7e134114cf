package org.chizheng.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersion;
import org.chizheng.questionbank.QuestionVersionId;
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

    private QuestionContent content(int number, Random random) {
        QuestionType type = random.nextInt(3) == 0 ? QuestionType.MULTIPLE : QuestionType.SINGLE;
        List<Option> options = new ArrayList<>();
        Set<String> key = new TreeSet<>();
        for (String letter : List.of("A", "B", "C", "D")) {
            options.add(new Option(letter, letter + words(4, random)));
        }
        while (key.size() < (type == QuestionType.MULTIPLE ? 2 : 1)) {
            key.add(options.get(random.nextInt(4)).key());
        }
        return new QuestionContent(
                type,
                QuestionContent.PUBLIC,
                "第" + Long.toString(seed, 36) + "-" + number + "题：" + words(12, random),
                options,
                key,
                Difficulty.values()[random.nextInt(3)],
                new Citation("中华人民共和国行政处罚法", String.valueOf(1 + random.nextInt(86))),
                random.nextBoolean() ? null : words(15, random));
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
