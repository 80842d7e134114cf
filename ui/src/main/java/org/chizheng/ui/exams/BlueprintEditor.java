package org.chizheng.ui.exams;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.exams.Marks;
import org.chizheng.exams.PlanFinding;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.CitedLaw;
import org.chizheng.questionbank.drawing.Feasibility;
import org.chizheng.questionbank.drawing.Limits;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.StatusBadge;

/** The blueprint of a plan: its cells with their supply, and whether the marks add up. */
class BlueprintEditor extends Panel {

    private final transient Runnable changed;
    private final transient List<CitedLaw> laws;
    private final FixedEditor fixed;
    private final Div rows = new Div();
    private final Div total = new Div();
    private String subject;

    BlueprintEditor(String heading, Blueprint blueprint, String subject, BankAccess bank, Runnable changed) {
        super(heading);
        this.changed = changed;
        this.subject = subject;
        this.laws = bank.laws().get();
        this.fixed = new FixedEditor(bank, blueprint.fixed(), changed);
        rows.addClassName("blueprint-rows");
        total.addClassName("blueprint-total");
        total.getElement().setAttribute("aria-live", "polite");
        total.getElement().setAttribute("data-testid", "blueprint-total");
        Button more = new Button(getTranslation("exams.cell.add"), VaadinIcon.PLUS.create(), click -> {
            append(new Blueprint.Cell(QuestionType.SINGLE, this.subject, 10, BigDecimal.ONE));
            changed.run();
        });
        more.getElement().setAttribute("data-testid", "blueprint-add");
        withTools(more);
        blueprint.cells().forEach(this::append);
        add(rows, fixed, total);
    }

    /** The blueprint as it stands, under these limits. */
    Blueprint blueprint(Limits limits) {
        return new Blueprint(cells().stream().map(BlueprintRow::cell).toList(), fixed.fixed(), limits);
    }

    void follow(String now) {
        String before = subject;
        subject = now;
        cells().forEach(row -> row.follow(before, now));
    }

    void tell(Feasibility feasibility, List<PlanFinding> findings, BigDecimal stated) {
        Set<Integer> isShort = feasibility.shortages().stream()
                .flatMap(shortage -> shortage.cells().stream())
                .collect(Collectors.toSet());
        List<BlueprintRow> cells = cells();
        for (int i = 0; i < cells.size(); i++) {
            int cell = i;
            String wrong = findings.stream()
                    .filter(finding -> concerns(finding, cell))
                    .findFirst()
                    .map(ExamTexts::finding)
                    .orElse(null);
            cells.get(i).tell(feasibility.cells().get(i), isShort.contains(i), wrong);
        }
        fixed.tell(findings);
        Blueprint blueprint = blueprint(Limits.NONE);
        boolean fits = blueprint.total().compareTo(stated) == 0;
        Span sum = new Span(getTranslation(
                "exams.blueprint.total",
                blueprint.questions(),
                ExamTexts.plain(Marks.plain(blueprint.total())),
                ExamTexts.plain(stated)));
        total.removeAll();
        total.add(
                sum,
                new StatusBadge(
                        getTranslation(fits ? "exams.blueprint.fits" : "exams.blueprint.differs"),
                        fits ? StatusBadge.Tone.GOOD : StatusBadge.Tone.BAD));
    }

    private void append(Blueprint.Cell cell) {
        rows.add(new BlueprintRow(cell, laws, changed, row -> {
            rows.remove(row);
            changed.run();
        }));
    }

    private List<BlueprintRow> cells() {
        List<BlueprintRow> cells = new ArrayList<>();
        rows.getChildren().forEach(child -> cells.add((BlueprintRow) child));
        return cells;
    }

    private static boolean concerns(PlanFinding finding, int cell) {
        return switch (finding) {
            case PlanFinding.CellEmpty(int empty) -> empty == cell;
            case PlanFinding.CellNotFilled one -> one.cell() == cell;
            case PlanFinding.CellsNotFilled several -> several.cells().contains(cell);
            default -> false;
        };
    }
}
