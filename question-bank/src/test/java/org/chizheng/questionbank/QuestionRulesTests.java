package org.chizheng.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionRulesTests {

    private static final QuestionContent SOUND = QuestionFixtures.single("行政处罚的种类包括哪一项?");

    private static Set<Flaw> flaws(QuestionType type, String stem, List<Option> options, Set<String> key) {
        return QuestionRules.check(new QuestionContent(type, "PUBLIC", stem, options, key, Difficulty.EASY, null, null))
                .flaws();
    }

    @Test
    void acceptsASoundQuestion() {
        assertThat(QuestionRules.check(SOUND).flaws()).isEmpty();
    }

    @Test
    void refusesAKeyThatNamesNoOption() {
        assertThat(flaws(QuestionType.SINGLE, "题", SOUND.options(), Set.of("E")))
                .containsExactly(Flaw.KEY_NAMES_NO_OPTION);
    }

    @Test
    void refusesAQuestionWithoutAKey() {
        assertThat(flaws(QuestionType.SINGLE, "题", SOUND.options(), Set.of())).containsExactly(Flaw.KEY_MISSING);
    }

    @Test
    void aSingleChoiceHasOneKeyAndAMultipleChoiceSeveral() {
        assertThat(flaws(QuestionType.SINGLE, "题", SOUND.options(), Set.of("A", "B")))
                .containsExactly(Flaw.SINGLE_NEEDS_ONE_KEY);
        assertThat(flaws(QuestionType.MULTIPLE, "题", SOUND.options(), Set.of("A")))
                .containsExactly(Flaw.MULTIPLE_NEEDS_SEVERAL_KEYS);
        assertThat(flaws(QuestionType.TRUE_FALSE, "题", SOUND.options(), Set.of("A")))
                .containsExactly(Flaw.TRUE_FALSE_NEEDS_TWO_OPTIONS);
    }

    @Test
    void namesEveryFlawAtOnce() {
        List<Option> options = List.of(new Option("a", ""), new Option("a", "同"), new Option("B", "同"));
        assertThat(flaws(QuestionType.SINGLE, " <p> </p> ", options, Set.of("B")))
                .containsExactlyInAnyOrder(
                        Flaw.STEM_EMPTY,
                        Flaw.OPTION_EMPTY,
                        Flaw.OPTION_LETTER_INVALID,
                        Flaw.OPTION_LETTER_REPEATED,
                        Flaw.OPTION_TEXT_REPEATED);
        assertThat(flaws(QuestionType.SINGLE, "题", List.of(new Option("A", "一")), Set.of("A")))
                .containsExactly(Flaw.TOO_FEW_OPTIONS);
    }

    @Test
    void refusesAStemOfTwoHundredThousandCharacters() {
        assertThat(flaws(QuestionType.SINGLE, "长".repeat(200_000), SOUND.options(), Set.of("A")))
                .containsExactly(Flaw.STEM_TOO_LONG);
    }

    @Test
    void equalStemsHaveOneFingerprintWhateverTheirSpacesAndWidth() {
        assertThat(StemFingerprint.of("行政处罚法 第42条?"))
                .isEqualTo(StemFingerprint.of("<p>行政处罚法\n第42条?</p>"))
                .isNotEqualTo(StemFingerprint.of("行政处罚法 第43条?"));
        assertThat(StemFingerprint.of("不得少于____人")).isEqualTo(StemFingerprint.of("不得少于 ＿＿＿＿＿＿ 人"));
    }
}
