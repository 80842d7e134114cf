package org.chizheng.questionbank.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionType;
import org.junit.jupiter.api.Test;

class SeededPaperTests {

    /** A digest that changes means that papers of old seeds cannot be drawn again: think twice, then write the new one. */
    @Test
    void aSeedDrawsTheSamePaperForEver() throws Exception {
        Random random = new Random(7);
        SyntheticBank bank = SyntheticBank.random(random, 4_000);
        bank.oppose(10, 11);
        bank.oppose(11, 12);
        Blueprint blueprint = new Blueprint(
                List.of(
                        SyntheticBank.cell(random, 9),
                        SyntheticBank.cell(random, 9),
                        SyntheticBank.cell(random, 9),
                        new Blueprint.Cell(QuestionType.SINGLE, "PUBLIC", 20, BigDecimal.ONE)),
                List.of(new Blueprint.Fixed(new QuestionId(5), 3, BigDecimal.TWO)),
                Limits.NONE);
        PaperDraw draw = new PaperDraw(bank.stock(blueprint), null);
        StringBuilder papers = new StringBuilder();
        for (long seed = 0; seed < 100; seed++) {
            papers.append(Laying.out(draw.choose(seed).orElseThrow(), seed));
        }
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(papers.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("b724e463483e10b1a58dc44a480c4848ff3f045f824c63fc4486d20fdfb3583a");
    }

    @Test
    void whereCellsOverlapEveryQuestionStillHasItsChance() {
        SyntheticBank bank = new SyntheticBank();
        for (int i = 0; i < 6; i++) {
            bank.add(Difficulty.EASY);
            bank.add(Difficulty.HARD);
        }
        Blueprint blueprint = new Blueprint(List.of(
                new Blueprint.Cell(QuestionType.SINGLE, "PUBLIC", 4, BigDecimal.ONE),
                new Blueprint.Cell(QuestionType.SINGLE, "PUBLIC", null, Difficulty.EASY, null, 4, BigDecimal.ONE)));
        PaperDraw draw = new PaperDraw(bank.stock(blueprint), null);
        int[] drawn = new int[bank.size() + 1];
        for (long seed = 0; seed < 3_000; seed++) {
            draw.choose(seed)
                    .orElseThrow()
                    .forEach(chosen -> drawn[(int) chosen.row().question()]++);
        }
        // 4 of 6 easy ones by themselves, and 4 of the 8 left: 5 of 6 easy and 3 of 6 hard ones are expected
        for (int question = 1; question <= bank.size(); question++) {
            assertThat(drawn[question]).isBetween(question % 2 == 1 ? 2_350 : 1_350, question % 2 == 1 ? 2_650 : 1_650);
        }
    }

    @Test
    void formsAreOfEqualExpectedDifficultyAndNotTheSame() {
        SyntheticBank bank = new SyntheticBank();
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            long answers = random.nextInt(60);
            bank.add(
                    QuestionType.SINGLE,
                    null,
                    SyntheticBank.one(random, Difficulty.values()),
                    CognitiveLevel.UNSTATED,
                    new Past(1, answers, answers, (long) (answers * random.nextDouble())));
        }
        Blueprint blueprint =
                new Blueprint(List.of(new Blueprint.Cell(QuestionType.SINGLE, "PUBLIC", 50, BigDecimal.TWO)));
        Stock stock = bank.stock(blueprint);
        ParallelForms forms = FormDraw.of(stock, 4, 1).orElseThrow();

        assertThat(forms.areParallel()).as("spread %s", forms.spread()).isTrue();
        assertThat(forms.tolerance()).isEqualTo(0.25);
        assertThat(forms.forms()).hasSize(4);
        PaperDraw draw = new PaperDraw(stock, null);
        List<Double> byChance = new Random(3)
                .longs(4)
                .mapToObj(seed -> ExpectedScore.of(draw.choose(seed).orElseThrow()))
                .toList();
        double chance = byChance.stream().mapToDouble(one -> one).max().orElseThrow()
                - byChance.stream().mapToDouble(one -> one).min().orElseThrow();
        assertThat(forms.spread()).isLessThan(chance / 4);
        Set<Set<Object>> questions = new HashSet<>();
        forms.forms()
                .forEach(form -> questions.add(form.paper(1).items().stream()
                        .map(DrawnPaper.Item::version)
                        .collect(Collectors.toSet())));
        assertThat(questions).hasSize(4);
        DrawnPaper one = forms.forms().getFirst().paper(1);
        DrawnPaper other = forms.forms().getFirst().paper(2);
        assertThat(one.items().stream().map(DrawnPaper.Item::version))
                .containsExactlyElementsOf(
                        other.items().stream().map(DrawnPaper.Item::version).toList());
        assertThat(one.items().stream().map(DrawnPaper.Item::optionOrder).toList())
                .isNotEqualTo(
                        other.items().stream().map(DrawnPaper.Item::optionOrder).toList());
        assertThat(FormDraw.of(stock, 4, 1).orElseThrow().forms().getFirst().paper(9))
                .isEqualTo(forms.forms().getFirst().paper(9));
    }

    @Test
    void aBankThatHoldsOnePaperOnlyGivesTheSameFormAgain() {
        SyntheticBank bank = new SyntheticBank();
        bank.add(Difficulty.EASY);
        bank.add(Difficulty.HARD);
        Blueprint all = new Blueprint(List.of(new Blueprint.Cell(QuestionType.SINGLE, "PUBLIC", 2, BigDecimal.ONE)));
        ParallelForms forms = FormDraw.of(bank.stock(all), 2, 5).orElseThrow();
        assertThat(forms.spread()).isZero();
        assertThat(forms.forms())
                .hasSize(2)
                .allSatisfy(form -> assertThat(form.expectedScore()).isCloseTo(1.2, within(1e-9)));
    }

    @Test
    void whatIsTightIsToldWithTheShareThatTwoPapersHaveInCommon() {
        SyntheticBank bank = new SyntheticBank();
        for (int i = 0; i < 20; i++) {
            bank.add(Difficulty.EASY);
        }
        bank.add(Difficulty.HARD);
        Blueprint blueprint = new Blueprint(List.of(
                new Blueprint.Cell(QuestionType.SINGLE, "PUBLIC", null, Difficulty.EASY, null, 8, BigDecimal.ONE),
                new Blueprint.Cell(QuestionType.SINGLE, "PUBLIC", null, Difficulty.HARD, null, 2, BigDecimal.ONE)));
        Feasibility proof = Proof.of(bank.stock(blueprint), new Circulation(50, 0));
        Feasibility.CellSupply easy = proof.cells().getFirst();
        assertThat(easy.common()).isEqualTo(8 * 0.4);
        assertThat(easy.papersEach(50)).isEqualTo(20);
        assertThat(easy.tight()).isTrue();
        assertThat(proof.cells().getLast().tight()).isFalse();
        assertThat(proof.shortages()).containsExactly(new Feasibility.Shortage(List.of(1), 2, 1, 1));
    }

    @Test
    void enemiesThatLeaveNoPaperAreToldAndNothingIsDrawn() {
        SyntheticBank bank = new SyntheticBank();
        for (int i = 0; i < 5; i++) {
            bank.add(Difficulty.EASY);
        }
        for (long one = 1; one <= 5; one++) {
            for (long other = one + 1; other <= 5; other++) {
                bank.oppose(one, other);
            }
        }
        Blueprint two = new Blueprint(List.of(new Blueprint.Cell(QuestionType.SINGLE, "PUBLIC", 2, BigDecimal.ONE)));
        Feasibility proof = Proof.of(bank.stock(two), Circulation.ONE);
        assertThat(proof.shortages()).isEmpty();
        assertThat(proof.feud()).isEqualTo(new Feasibility.Feud(Proof.TRIALS, 0));
        assertThat(proof.possible()).isFalse();
        assertThat(new PaperDraw(bank.stock(two), null).choose(1)).isEmpty();
    }

    @Test
    void fixedQuestionsThatCannotBeHadAreTold() {
        SyntheticBank bank = new SyntheticBank();
        for (int i = 0; i < 9; i++) {
            bank.add(Difficulty.EASY);
        }
        bank.oppose(1, 2);
        Blueprint blueprint = new Blueprint(
                List.of(new Blueprint.Cell(QuestionType.SINGLE, "PUBLIC", 2, BigDecimal.ONE)),
                List.of(fixed(1, 1), fixed(2, 2), fixed(1, 3), fixed(4, 3), fixed(5, 9)),
                Limits.NONE);
        assertThat(Proof.of(bank.stock(blueprint), Circulation.ONE).fixed())
                .containsExactly(
                        new Feasibility.FixedTrouble(1, Feasibility.Why.ENEMY),
                        new Feasibility.FixedTrouble(2, Feasibility.Why.TWICE),
                        new Feasibility.FixedTrouble(3, Feasibility.Why.NO_SUCH_PLACE),
                        new Feasibility.FixedTrouble(4, Feasibility.Why.NO_SUCH_PLACE));
    }

    private static Blueprint.Fixed fixed(long question, int place) {
        return new Blueprint.Fixed(new QuestionId(question), place, BigDecimal.ONE);
    }
}
