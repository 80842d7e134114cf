package org.chizheng.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chizheng.exams.Conduct;
import org.chizheng.exams.ExamPart;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationKind;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersion;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.CitedLaw;
import org.chizheng.questionbank.drawing.Feasibility;
import org.chizheng.questionbank.drawing.Limits;
import org.chizheng.ui.questionbank.QuestionPicker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "org.chizheng.ui.nothing")
class PlanFormViewTests extends BrowserlessTest {

    private static final Instant OPENS = Instant.parse("2026-03-02T01:00:00Z");
    private static final ExamPlan PLAN = new ExamPlan(
            "公共法律知识考试",
            ExamPart.PUBLIC,
            null,
            new OrganisationId(7),
            OPENS,
            OPENS.plus(Duration.ofHours(2)),
            Duration.ofMinutes(90),
            BigDecimal.valueOf(50),
            BigDecimal.valueOf(30),
            null,
            Duration.ofMinutes(30),
            2,
            new Blueprint(List.of(
                    new Blueprint.Cell(QuestionType.SINGLE, "PUBLIC", 30, BigDecimal.ONE),
                    new Blueprint.Cell(QuestionType.MULTIPLE, "PUBLIC", 10, BigDecimal.TWO))));

    private static final CitedLaw LAW = new CitedLaw(new LawName("中华人民共和国行政处罚法"), 12);
    private static final Question FOUND = new Question(
            new QuestionId(77),
            "/7/",
            QuestionState.APPROVED,
            new QuestionVersion(
                    new QuestionVersionId(770),
                    1,
                    new QuestionContent(
                            QuestionType.TRUE_FALSE,
                            "PUBLIC",
                            "<p>罚款的上限由法律规定。</p>",
                            List.of(new Option("A", "正确"), new Option("B", "错误")),
                            Set.of("A"),
                            Difficulty.EASY,
                            null,
                            null),
                    1,
                    "命题人",
                    OPENS),
            OPENS);

    private final List<ExamPlan> told = new ArrayList<>();
    private PlanForm form;
    private Organisation bureau;

    @BeforeEach
    void open() {
        bureau = new Organisation(
                new OrganisationId(7),
                "11411200005580000X",
                "市司法局",
                "411200",
                OrganisationLevel.CITY,
                OrganisationKind.ADMINISTRATIVE,
                new OrganisationPath("/7/"),
                true,
                null,
                null);
        open(PLAN, bureau);
    }

    private void open(ExamPlan plan, Organisation bureau) {
        BankAccess bank = new BankAccess(words -> List.of(FOUND), ids -> List.of(FOUND), () -> List.of(LAW));
        form = new PlanForm(plan, List.of(bureau), bank, () -> told.add(form.plan()));
        UI.getCurrent().add(form);
    }

    @Test
    void givesBackThePlanThatItWasFilledWith() {
        assertThat(form.plan()).isEqualTo(PLAN);
        assertThat(form.isComplete()).isTrue();
    }

    @Test
    void aRefusalStandsAtTheCellThatItIsAbout() {
        form.tell(
                new Feasibility(
                        List.of(
                                new Feasibility.CellSupply(
                                        PLAN.blueprint().cells().get(0), 12, 30),
                                new Feasibility.CellSupply(
                                        PLAN.blueprint().cells().get(1), 25, 10)),
                        List.of(new Feasibility.Shortage(List.of(0), 30, 12, 1)),
                        List.of(),
                        new Feasibility.Feud(0, 0)),
                List.of(
                        new PlanFinding.CellNotFilled(0, 30, 12),
                        new PlanFinding.MarksDoNotAddUp(BigDecimal.valueOf(60), BigDecimal.valueOf(50))));

        List<IntegerField> counts = find(BlueprintRow.class, form).all().stream()
                .map(row -> find(IntegerField.class, row).single())
                .toList();
        assertThat(counts).extracting(IntegerField::isInvalid).containsExactly(true, false);
        BigDecimalField total = find(BigDecimalField.class, form).all().getFirst();
        assertThat(total.isInvalid()).isTrue();
        List<SupplyBar> bars = find(SupplyBar.class, form).all();
        assertThat(bars.get(0).hasClassName("supply-short")).isTrue();
        assertThat(bars.get(1).hasClassName("supply-tight")).isTrue();
        assertThat(bars.get(1).getElement().getChild(0).getChild(0).getStyle().get("width"))
                .isEqualTo("40.0%");
    }

    @Test
    void givesBackAFinePlanToo() {
        Blueprint fine = new Blueprint(
                List.of(
                        new Blueprint.Cell(
                                QuestionType.CASE,
                                "PUBLIC",
                                LAW.law(),
                                Difficulty.HARD,
                                CognitiveLevel.ANALYSIS,
                                2,
                                BigDecimal.TEN),
                        new Blueprint.Cell(
                                QuestionType.SINGLE, "PUBLIC", new LawName("旧法"), null, null, 4, BigDecimal.ONE)),
                List.of(new Blueprint.Fixed(FOUND.id(), 3, BigDecimal.TWO)),
                new Limits(3, 200, 2));
        ExamPlan plan = new ExamPlan(
                PLAN.title(),
                PLAN.part(),
                null,
                PLAN.organisation(),
                PLAN.opens(),
                PLAN.closes(),
                PLAN.duration(),
                PLAN.total(),
                PLAN.passMark(),
                null,
                PLAN.earliestHandIn(),
                PLAN.attemptsAllowed(),
                fine,
                4,
                new Conduct(
                        false, true, true, true, true, true, List.of("10.0.0.0/8", "::1"), List.of("ab".repeat(32))));
        open(plan, bureau);
        assertThat(form.plan()).isEqualTo(plan);
        assertThat(find(FixedRow.class, form).single().getElement().getTextRecursively())
                .contains("罚款的上限");
    }

    @Test
    void aFixedQuestionIsChosenBySearch() {
        test(find(Button.class, form).withAttribute("data-testid", "fixed-add").single())
                .click();
        QuestionPicker picker = find(QuestionPicker.class).single();
        Button hit = find(Button.class, picker).all().stream()
                .filter(button -> button.hasClassName("picker-hit"))
                .findFirst()
                .orElseThrow();
        test(hit).click();
        assertThat(told.getLast().blueprint().fixed())
                .containsExactly(new Blueprint.Fixed(FOUND.id(), 1, BigDecimal.ONE));

        form.tell(
                new Feasibility(
                        PLAN.blueprint().cells().stream()
                                .map(cell -> new Feasibility.CellSupply(cell, 900, cell.count()))
                                .toList(),
                        List.of(),
                        List.of(new Feasibility.FixedTrouble(0, Feasibility.Why.ENEMY)),
                        new Feasibility.Feud(0, 0)),
                List.of(new PlanFinding.FixedNotPossible(0, Feasibility.Why.ENEMY)));
        IntegerField place =
                find(IntegerField.class, find(FixedRow.class, form).single()).single();
        assertThat(place.isInvalid()).isTrue();
        assertThat(place.getErrorMessage()).contains("exams.finding.fixed");
    }

    @Test
    void formsAreAskedForOnlyWhereTheyAreDealt() {
        PaperOptions options = find(PaperOptions.class, form).single();
        assertThat(form.plan().forms()).isZero();
        Select<Object> kind = find(Select.class, options).single();
        kind.setValue(kind.getListDataView().getItem(1));
        assertThat(told.getLast().forms()).isEqualTo(1);
        List<IntegerField> numbers = find(IntegerField.class, options).all();
        numbers.get(0).setValue(3);
        numbers.get(1).setValue(2);
        assertThat(told.getLast().forms()).isEqualTo(3);
        assertThat(told.getLast().blueprint().limits()).isEqualTo(new Limits(2, null, 0));
    }

    @Test
    void cellsFollowThePartOfTheExam() {
        select(0).setValue(ExamPart.PROFESSIONAL);
        select(1).setValue(EnforcementDomain.TRANSPORT);

        ExamPlan plan = told.getLast();
        assertThat(plan.domain()).isEqualTo(EnforcementDomain.TRANSPORT);
        assertThat(plan.blueprint().cells()).extracting(Blueprint.Cell::subject).containsOnly("TRANSPORT");
    }

    @Test
    void everyWrongLineOfTheConductIsTold() {
        TextArea addresses = find(TextArea.class, form)
                .withAttribute("data-testid", "conduct-addresses")
                .single();
        test(addresses).setValue("10.0.0.0/8\n\n厅里\n10.1.2.3/40");
        assertThat(told.getLast().conduct().addresses()).containsExactly("10.0.0.0/8", "厅里", "10.1.2.3/40");

        find(ConductPanel.class, form)
                .single()
                .tell(List.of(new PlanFinding.NotAnAddress(1, "厅里"), new PlanFinding.NotAnAddress(2, "10.1.2.3/40")));

        assertThat(addresses.isInvalid()).isTrue();
        assertThat(addresses.getErrorMessage().lines()).as("a line for each").hasSize(2);
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(int index) {
        return find(Select.class, form).all().get(index);
    }
}
