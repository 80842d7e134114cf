package org.chizheng.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chizheng.exams.ExamPart;
import org.chizheng.exams.ExamPlan;
import org.chizheng.exams.PlanFinding;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationKind;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.Feasibility;
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

    private final List<ExamPlan> told = new ArrayList<>();
    private PlanForm form;

    @BeforeEach
    void open() {
        Organisation bureau = new Organisation(
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
        form = new PlanForm(PLAN, List.of(bureau), () -> told.add(form.plan()));
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
                new Feasibility(List.of(
                        new Feasibility.CellSupply(PLAN.blueprint().cells().get(0), 12),
                        new Feasibility.CellSupply(PLAN.blueprint().cells().get(1), 40))),
                List.of(
                        new PlanFinding.CellNotFilled(0, 30, 12),
                        new PlanFinding.MarksDoNotAddUp(BigDecimal.valueOf(60), BigDecimal.valueOf(50))));

        List<IntegerField> counts = find(BlueprintRow.class, form).all().stream()
                .map(row -> find(IntegerField.class, row).single())
                .toList();
        assertThat(counts).extracting(IntegerField::isInvalid).containsExactly(true, false);
        BigDecimalField total = find(BigDecimalField.class, form).all().getFirst();
        assertThat(total.isInvalid()).isTrue();
    }

    @Test
    void cellsFollowThePartOfTheExam() {
        select(0).setValue(ExamPart.PROFESSIONAL);
        select(1).setValue(EnforcementDomain.TRANSPORT);

        ExamPlan plan = told.getLast();
        assertThat(plan.domain()).isEqualTo(EnforcementDomain.TRANSPORT);
        assertThat(plan.blueprint().cells()).extracting(Blueprint.Cell::subject).containsOnly("TRANSPORT");
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(int index) {
        return find(Select.class, form).all().get(index);
    }
}
