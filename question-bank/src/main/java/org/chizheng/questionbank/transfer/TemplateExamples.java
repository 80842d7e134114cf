package org.chizheng.questionbank.transfer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;

/** A question of every type that shows how the template is filled in. The rules behind them are 行政处罚法 (2021). */
final class TemplateExamples {

    private static final String LAW = "中华人民共和国行政处罚法";

    private TemplateExamples() {}

    static List<QuestionContent> ofEveryType() {
        return List.of(
                question(
                        QuestionType.SINGLE,
                        "对当事人的同一个违法行为，不得给予几次以上罚款的行政处罚？",
                        choice(List.of("一次", "两次", "三次", "以上都不对"), "B", true),
                        "29",
                        "见第二十九条。"),
                question(
                        QuestionType.MULTIPLE,
                        "下列哪些属于行政处罚的种类？",
                        choice(List.of("警告", "罚款", "行政拘留", "查封场所"), "ABC", false),
                        "9",
                        "见第九条；查封场所属于行政强制措施。"),
                question(
                        QuestionType.TRUE_FALSE,
                        "行政处罚应当由具有行政执法资格的执法人员实施。",
                        choice(ChoiceDraft.RIGHT_AND_WRONG, "A", false),
                        "42",
                        "见第四十二条。"),
                question(
                        QuestionType.BLANKS,
                        "执法人员不得少于____人，并应当主动出示______。",
                        new Response.Blanks(
                                List.of(new Blank(List.of("两", "二", "2")), new Blank(List.of("执法证件", "行政执法证件")))),
                        "42",
                        "见第四十二条、第五十五条。"),
                question(
                        QuestionType.ORDERING,
                        "请将普通程序的环节按先后排序。",
                        new Response.Ordering(ChoiceDraft.lettered(List.of("立案", "调查取证", "告知当事人", "作出决定", "送达"))),
                        "54",
                        "见第五十四条至第六十一条。"),
                question(
                        QuestionType.MATCHING,
                        "请将情形与处理结果对应。",
                        new Response.Matching(
                                List.of(
                                        new Prompt("违法行为轻微并及时改正，没有造成危害后果", "A"),
                                        new Prompt("主动消除违法行为危害后果", "B"),
                                        new Prompt("精神病人在不能控制自己行为时有违法行为", "A")),
                                ChoiceDraft.lettered(List.of("不予处罚", "从轻或者减轻处罚", "从重处罚"))),
                        "33",
                        "见第三十一条至第三十三条。"),
                question(QuestionType.ESSAY, "简述当事人要求听证的期限和听证费用的承担。", rubric(), "64", "见第六十三条、第六十四条。"),
                question(
                        QuestionType.CASE,
                        "某日，执法人员李某独自检查一家商铺，认为其占道经营，当场收缴罚款五百元，没有出具票据。",
                        new Response.Case(List.of(
                                new Part(
                                        QuestionType.SINGLE,
                                        2,
                                        "李某的检查违反了哪项要求？",
                                        choice(List.of("执法人员不得少于两人", "应当先行立案", "应当组织听证"), "A", false),
                                        "见第四十二条。"),
                                new Part(
                                        QuestionType.BLANKS,
                                        1,
                                        "对公民当场作出处罚决定的罚款上限为______元。",
                                        new Response.Blanks(List.of(new Blank(List.of("200", "二百")))),
                                        "见第五十一条。"),
                                new Part(
                                        QuestionType.ESSAY,
                                        3,
                                        "当场收缴罚款应当遵守哪些要求？",
                                        new Response.Essay(List.of(
                                                new Criterion("出具专用票据", new BigDecimal("2")),
                                                new Criterion("在规定期限内缴付", new BigDecimal("1")))),
                                        null))),
                        "42",
                        "见第四十二条、第五十一条、第七十条、第七十二条。"));
    }

    private static Response choice(List<String> texts, String key, boolean keepOrder) {
        return new Response.Choice(ChoiceDraft.lettered(texts), Set.of(key.split("")), keepOrder);
    }

    private static Response rubric() {
        return new Response.Essay(List.of(
                new Criterion("被告知后五日内提出", new BigDecimal("2")), new Criterion("费用由行政机关承担", new BigDecimal("1.5"))));
    }

    private static QuestionContent question(
            QuestionType type, String stem, Response response, String article, String explanation) {
        return new QuestionContent(
                type,
                QuestionContent.PUBLIC,
                stem,
                response,
                Difficulty.MEDIUM,
                CognitiveLevel.COMPREHENSION,
                Set.of("示例"),
                new Citation(LAW, article),
                explanation);
    }
}
