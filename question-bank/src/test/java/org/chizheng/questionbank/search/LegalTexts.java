package org.chizheng.questionbank.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

/** Questions made at random of words of administrative law, and near-duplicates of them. */
final class LegalTexts {

    private static final String[] WORDS = ("行政处罚 行政许可 行政强制 行政复议 行政诉讼 听证程序 简易程序 普通程序 当事人 执法人员 行政机关 "
                    + "违法所得 没收 罚款 警告 吊销许可证 责令停产停业 行政拘留 证据 鉴定意见 勘验笔录 视听资料 送达 期限 管辖 移送 回避 陈述 "
                    + "申辩 告知 立案 调查 取证 决定书 执行 催告 加处罚款 滞纳金 代履行 查封 扣押 冻结 法律 行政法规 地方性法规 规章 授权 "
                    + "委托 设定 裁量基准 从轻处罚 减轻处罚 不予处罚 首次违法 危害后果轻微 及时改正 主观过错 法制审核 集体讨论 公示 全过程记录 "
                    + "应当 可以 不得 自收到之日起 三日内 五日内 七日内 十五日内 六十日内 二年内 县级以上 人民政府 有管辖权的 书面 口头 依法 "
                    + "情节严重 公民 法人 其他组织 近亲属 利害关系人 第三人 申请人 被申请人 赔偿 撤销 变更 确认违法 中止 终结 备案 审查")
            .split(" ");

    private final Random random;

    LegalTexts(Random random) {
        this.random = random;
    }

    QuestionContent content() {
        Set<String> options = new LinkedHashSet<>();
        while (options.size() < 4) {
            options.add(words(2 + random.nextInt(4)));
        }
        return content(words(6 + random.nextInt(10)) + "的,下列说法正确的是( )。", List.copyOf(options));
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private static QuestionContent content(String stem, List<String> texts) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            options.add(new Option(Character.toString('A' + i), texts.get(i)));
        }
        return new QuestionContent(
                QuestionType.SINGLE,
                QuestionContent.PUBLIC,
                stem,
                options,
                Set.of("A"),
                Difficulty.EASY,
                new Citation("中华人民共和国行政处罚法", "9"),
                null);
    }

    /** What people do to a question that they take over: another word, another order, other signs. */
    QuestionContent nearly(QuestionContent original) {
        List<String> options =
                new ArrayList<>(original.options().stream().map(Option::text).toList());
        Collections.shuffle(options, random);
        String stem = original.stem();
        int place = random.nextInt(stem.length() - 12);
        stem = switch (random.nextInt(4)) {
            case 0 -> stem.substring(0, place) + "某" + stem.substring(place + 1);
            case 1 -> stem.replace("正确", "不正确").replace(",", "，");
            case 2 -> "根据规定，" + stem;
            default -> stem.substring(0, place) + " " + stem.substring(place);
        };
        if (random.nextBoolean()) {
            options.set(0, words(3));
        }
        return content(stem, options);
    }

    static Question question(long id, QuestionContent content) {
        QuestionVersion version = new QuestionVersion(new QuestionVersionId(id), 1, content, 1, "命题人", Instant.EPOCH);
        return new Question(new QuestionId(id), "/1/", QuestionState.APPROVED, version, Instant.EPOCH.plusSeconds(id));
    }
}
