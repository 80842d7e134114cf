package org.chizheng.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResponseRulesTests {

    private static final List<Option> TWO = List.of(new Option("A", "一"), new Option("B", "二"));

    @ParameterizedTest
    @MethodSource("org.chizheng.questionbank.TypeFixtures#ofEveryType")
    void takesASoundQuestionOfEveryType(QuestionContent content) {
        QuestionRules.Checked checked = QuestionRules.check(content);

        assertThat(checked.flaws()).isEmpty();
        assertThat(QuestionRules.check(checked.content()).content())
                .as("checked twice")
                .isEqualTo(checked.content());
    }

    @ParameterizedTest
    @MethodSource("org.chizheng.questionbank.TypeFixtures#ofEveryType")
    void sanitisesEveryTextOfEveryType(QuestionContent content) {
        String script = "<script>alert(1)</script><b>词</b>";
        QuestionContent dirty =
                with(content, content.stem() + script, content.response().withTexts(text -> text + script));

        QuestionContent clean = QuestionRules.check(dirty).content();

        assertThat(clean.stem()).contains("<b>词</b>").doesNotContain("alert");
        assertThat(clean.response().texts()).noneMatch(text -> text.contains("alert"));
    }

    @Test
    void aResponseMustBelongToItsType() {
        assertThat(flaws(QuestionType.ESSAY, "题", new Response.Choice(TWO, Set.of("A"), false)))
                .containsExactly(Flaw.RESPONSE_OF_OTHER_TYPE);
    }

    @Test
    void blanksAreThoseOfTheStemAndHaveAnswers() {
        Blank sound = new Blank(List.of("两"));
        assertThat(flaws(QuestionType.BLANKS, "没有空", new Response.Blanks(List.of(sound))))
                .containsExactly(Flaw.BLANKS_MISSING);
        assertThat(flaws(QuestionType.BLANKS, "___和＿＿＿", new Response.Blanks(List.of(sound))))
                .containsExactly(Flaw.BLANKS_MISCOUNTED);
        assertThat(flaws(QuestionType.BLANKS, "___", new Response.Blanks(List.of(new Blank(List.of("两", " "))))))
                .containsExactly(Flaw.BLANK_WITHOUT_ANSWER);
        assertThat(flaws(QuestionType.BLANKS, "___", new Response.Blanks(List.of(new Blank(List.of("长".repeat(201)))))))
                .containsExactly(Flaw.BLANK_ANSWER_TOO_LONG);
    }

    @Test
    void aMatchingNamesAnOptionForEveryPrompt() {
        Response matching = new Response.Matching(List.of(new Prompt("", "A"), new Prompt("二", "C")), TWO);
        assertThat(flaws(QuestionType.MATCHING, "题", matching))
                .containsExactlyInAnyOrder(Flaw.PROMPT_EMPTY, Flaw.PROMPT_WITHOUT_OPTION);
    }

    @Test
    void anOrderingHasThreeSteps() {
        assertThat(flaws(QuestionType.ORDERING, "题", new Response.Ordering(TWO)))
                .containsExactly(Flaw.TOO_FEW_STEPS);
    }

    @Test
    void aRubricSaysWhatEarnsPoints() {
        assertThat(flaws(QuestionType.ESSAY, "题", new Response.Essay(List.of())))
                .containsExactly(Flaw.RUBRIC_MISSING);
        assertThat(flaws(QuestionType.ESSAY, "题", new Response.Essay(List.of(new Criterion(" ", BigDecimal.ZERO)))))
                .containsExactlyInAnyOrder(Flaw.CRITERION_EMPTY, Flaw.CRITERION_WITHOUT_POINTS);
    }

    @Test
    void aCaseIsAsSoundAsItsParts() {
        Part nested = new Part(QuestionType.CASE, 0, "", new Response.Case(List.of()), null);
        assertThat(flaws(QuestionType.CASE, "题", new Response.Case(List.of()))).containsExactly(Flaw.PARTS_MISSING);
        assertThat(flaws(QuestionType.CASE, "题", new Response.Case(List.of(nested))))
                .containsExactlyInAnyOrder(
                        Flaw.PART_IS_CASE, Flaw.PART_SHARE_INVALID, Flaw.PARTS_MISSING, Flaw.STEM_EMPTY);
    }

    @Test
    void tagsAreShortWordsWithoutSeparators() {
        QuestionContent content = TypeFixtures.of(QuestionType.SINGLE);
        QuestionContent tagged = new QuestionContent(
                content.type(),
                content.subject(),
                content.stem(),
                content.response(),
                content.difficulty(),
                content.level(),
                Set.of("甲，乙", " 好 "),
                null,
                null);

        QuestionRules.Checked checked = QuestionRules.check(tagged);

        assertThat(checked.flaws()).containsExactly(Flaw.TAG_INVALID);
        assertThat(checked.content().tags()).contains("好");
    }

    private static Set<Flaw> flaws(QuestionType type, String stem, Response response) {
        QuestionContent content = TypeFixtures.of(QuestionType.SINGLE);
        return QuestionRules.check(new QuestionContent(
                        type,
                        content.subject(),
                        stem,
                        response,
                        content.difficulty(),
                        content.level(),
                        content.tags(),
                        null,
                        null))
                .flaws();
    }

    private static QuestionContent with(QuestionContent content, String stem, Response response) {
        return new QuestionContent(
                content.type(),
                content.subject(),
                stem,
                response,
                content.difficulty(),
                content.level(),
                content.tags(),
                content.citation(),
                content.explanation());
    }
}
