package org.chizheng.ui.exams;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chizheng.exams.Marks;
import org.chizheng.exams.PlanFinding;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.Feasibility;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.StatusBadge;

/** The blueprint of a plan: its cells with their supply, and whether the marks add up. */
class BlueprintEditor extends Panel {

    private final Runnable changed;
    private final Div rows = new Div();
    private final Div total = new Div();
    private String subject;

    BlueprintEditor(String heading, Blueprint blueprint, String subject, Runnable changed) {
        super(heading);
        this.changed = changed;
        this.subject = subject;
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
        add(rows, total);
    }

    Blueprint blueprint() {
        return new Blueprint(cells().stream().map(BlueprintRow::cell).toList());
    }

    void follow(String now) {
        String before = subject;
        subject = now;
        cells().forEach(row -> row.follow(before, now));
    }

    void tell(Feasibility feasibility, List<PlanFinding> findings, BigDecimal stated) {
        Map<Integer, String> wrong = findings.stream()
                .filter(finding -> index(finding) >= 0)
                .collect(Collectors.toMap(BlueprintEditor::index, ExamTexts::finding, (one, other) -> one));
        List<BlueprintRow> cells = cells();
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).tell(feasibility.cells().get(i).available(), wrong.get(i));
        }
        Blueprint blueprint = blueprint();
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
        rows.add(new BlueprintRow(cell, changed, row -> {
            rows.remove(row);
            changed.run();
        }));
    }

    private List<BlueprintRow> cells() {
        List<BlueprintRow> cells = new ArrayList<>();
        rows.getChildren().forEach(child -> cells.add((BlueprintRow) child));
        return cells;
    }

    private static int index(PlanFinding finding) {
        return switch (finding) {
            case PlanFinding.CellEmpty(int cell) -> cell;
            case PlanFinding.CellNotFilled cell -> cell.cell();
            default -> -1;
        };
    }
}
