package org.chizheng.exams.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.FakeProfiles;
import org.chizheng.exams.PlanFinding;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.Feasibility;
import org.chizheng.questionbank.drawing.Limits;
import org.junit.jupiter.api.Test;

class PlanRulesTests {

    private static final Blueprint.Cell CELL =
            new Blueprint.Cell(QuestionType.SINGLE, "PUBLIC", 1, new BigDecimal("0.5"));

    private static List<PlanFinding> findings(Blueprint blueprint, int forms) {
        ExamPlan plan = ExamFixtures.dealt(ExamFixtures.with(ExamFixtures.plan(), blueprint), forms);
        return PlanRules.ofPlan(plan, FakeProfiles.HENAN, ExamFixtures.OPENS);
    }

    @Test
    void aHundredCellsAreAPlanAndOneMoreIsNot() {
        assertThat(findings(new Blueprint(Collections.nCopies(100, CELL)), 0)).isEmpty();
        assertThat(findings(new Blueprint(Collections.nCopies(101, CELL)), 0))
                .contains(new PlanFinding.TooManyCells(101, 100));
    }

    @Test
    void fixedQuestionsCountForTheTotalAndNeedMarks() {
        List<Blueprint.Fixed> fixed = List.of(
                new Blueprint.Fixed(new QuestionId(1), 1, BigDecimal.valueOf(50)),
                new Blueprint.Fixed(new QuestionId(2), 2, BigDecimal.ZERO));
        assertThat(findings(new Blueprint(List.of(), fixed.subList(0, 1), Limits.NONE), 0))
                .isEmpty();
        assertThat(findings(new Blueprint(List.of(), fixed, Limits.NONE), 0))
                .containsExactly(new PlanFinding.FixedWithoutMarks(1));
        assertThat(findings(new Blueprint(List.of()), 0)).contains(new PlanFinding.NoCells());
    }

    @Test
    void limitsLeaveSomethingAndFormsStayWithinBounds() {
        List<Blueprint.Cell> cells = Collections.nCopies(100, CELL);
        assertThat(findings(new Blueprint(cells, List.of(), new Limits(1, 1, 3)), ExamPlan.MOST_FORMS))
                .isEmpty();
        assertThat(findings(new Blueprint(cells, List.of(), new Limits(0, null, 0)), 0))
                .containsExactly(new PlanFinding.LimitOutOfRange());
        assertThat(findings(new Blueprint(cells, List.of(), new Limits(null, 0, 0)), 0))
                .containsExactly(new PlanFinding.LimitOutOfRange());
        assertThat(findings(new Blueprint(cells), 21)).containsExactly(new PlanFinding.FormsOutOfRange(21, 20));
    }

    @Test
    void whatTheBankLacksIsToldWithItsFigures() {
        Feasibility feasibility = new Feasibility(
                List.of(),
                List.of(
                        new Feasibility.Shortage(List.of(2), 30, 12, 1),
                        new Feasibility.Shortage(List.of(0, 1), 9, 8, 1),
                        new Feasibility.Shortage(List.of(3), 600, 450, 60)),
                List.of(new Feasibility.FixedTrouble(1, Feasibility.Why.ENEMY)),
                new Feasibility.Feud(16, 9));
        assertThat(PlanRules.ofSupply(feasibility))
                .containsExactly(
                        new PlanFinding.CellNotFilled(2, 30, 12),
                        new PlanFinding.CellsNotFilled(List.of(0, 1), 9, 8, 1),
                        new PlanFinding.CellsNotFilled(List.of(3), 600, 450, 60),
                        new PlanFinding.FixedNotPossible(1, Feasibility.Why.ENEMY),
                        new PlanFinding.EnemiesInTheWay(16, 9));
    }
}
