package org.chizheng.questionbank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;

/** A sound question of every type. */
public final class TypeFixtures {

    private static final List<Option> MEASURES =
            List.of(new Option("A", "警告"), new Option("B", "罚款"), new Option("C", "没收违法所得"), new Option("D", "以上都是"));

    private TypeFixtures() {}

    /** One of each type, in the order of the types. */
    public static Stream<QuestionContent> ofEveryType() {
        return Stream.of(QuestionType.values()).map(TypeFixtures::of);
    }

    /** A sound question of a type. */
    public static QuestionContent of(QuestionType type) {
        return switch (type) {
            case SINGLE -> with(type, "下列属于行政处罚种类的是？", new Response.Choice(MEASURES, Set.of("D"), true));
            case MULTIPLE ->
                with(type, "下列哪些属于行政处罚？", new Response.Choice(MEASURES.subList(0, 3), Set.of("A", "C"), false));
            case TRUE_FALSE ->
                with(
                        type,
                        "行政处罚由两名以上执法人员实施。",
                        new Response.Choice(List.of(new Option("A", "正确"), new Option("B", "错误")), Set.of("A"), false));
            case BLANKS ->
                with(
                        type,
                        "执法人员不得少于____人，并应当出示______。",
                        new Response.Blanks(
                                List.of(new Blank(List.of("两", "二", "2")), new Blank(List.of("执法证件", "行政执法证件")))));
            case ORDERING ->
                with(
                        type,
                        "请按普通程序的先后排序。",
                        new Response.Ordering(List.of(
                                new Option("A", "立案"),
                                new Option("B", "调查取证"),
                                new Option("C", "告知"),
                                new Option("D", "决定"))));
            case MATCHING ->
                with(
                        type,
                        "请将情形与措施对应。",
                        new Response.Matching(
                                List.of(new Prompt("情节轻微", "A"), new Prompt("有违法所得", "C"), new Prompt("初次违法", "A")),
                                MEASURES.subList(0, 3)));
            case ESSAY -> with(type, "简述行政处罚的听证程序。", rubric());
            case CASE ->
                with(
                        type,
                        "<p>某日，执法人员张某独自检查一家商铺并当场罚款。</p>",
                        new Response.Case(List.of(
                                new Part(
                                        QuestionType.SINGLE,
                                        2,
                                        "本案的处罚最多适用哪一项？",
                                        new Response.Choice(MEASURES.subList(0, 3), Set.of("B"), false),
                                        "见第五十一条。"),
                                new Part(
                                        QuestionType.BLANKS,
                                        1,
                                        "执法人员至少____人。",
                                        new Response.Blanks(List.of(new Blank(List.of("2", "两")))),
                                        null),
                                new Part(QuestionType.ESSAY, 3, "指出程序上的两处错误。", rubric(), null))));
        };
    }

    private static Response rubric() {
        return new Response.Essay(List.of(
                new Criterion("说明申请的期限", new BigDecimal("2")), new Criterion("说明主持人的回避", new BigDecimal("1.5"))));
    }

    private static QuestionContent with(QuestionType type, String stem, Response response) {
        return new QuestionContent(
                type,
                QuestionContent.PUBLIC,
                stem,
                response,
                Difficulty.MEDIUM,
                CognitiveLevel.APPLICATION,
                Set.of("听证", "程序"),
                new Citation("中华人民共和国行政处罚法", "42"),
                "依据第四十二条。");
    }
}
