package org.chizheng.ui.exams;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chizheng.exams.Marks;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.Feasibility;
import org.chizheng.questionbank.drawing.Limits;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Table;
import org.jspecify.annotations.Nullable;

/** A blueprint for reading; of a draft with what the bank holds for it. */
class BlueprintPanel extends Panel {

    private record Line(Blueprint.Cell cell, Feasibility.@Nullable CellSupply supply, boolean isShort) {}

    BlueprintPanel(Blueprint blueprint, @Nullable Feasibility feasibility) {
        super(I18NProvider.translate("exams.plan.blueprint"));
        Table<Line> grid = new Table<>();
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("exams.plan.blueprint"));
        grid.addColumn(line ->
                        getTranslation("terms.QuestionType." + line.cell().type()))
                .setHeader(getTranslation("exams.cell.type"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line -> getTranslation("terms.Subject." + line.cell().subject()))
                .setHeader(getTranslation("exams.cell.subject"));
        grid.addColumn(line -> asks(line.cell()))
                .setHeader(getTranslation("exams.cell.asks"))
                .setFlexGrow(2);
        grid.addColumn(line -> line.cell().count())
                .setHeader(getTranslation("exams.cell.count"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line -> ExamTexts.plain(line.cell().marksEach()))
                .setHeader(getTranslation("exams.cell.marks"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line -> ExamTexts.plain(Marks.plain(line.cell().marks())))
                .setHeader(getTranslation("exams.cell.total"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        if (feasibility != null) {
            grid.addComponentColumn(BlueprintPanel::bar)
                    .setHeader(getTranslation("exams.cell.bank"))
                    .setWidth("16rem")
                    .setFlexGrow(3);
        }
        grid.asCards(this::card);
        grid.setItems(lines(blueprint, feasibility));
        add(grid);
        addBeside(blueprint);
    }

    private CardLine card(Line line) {
        CardLine card = new CardLine(
                getTranslation("terms.QuestionType." + line.cell().type()) + " · "
                        + getTranslation("terms.Subject." + line.cell().subject()) + " · " + asks(line.cell()),
                getTranslation(
                        "exams.cell.line",
                        line.cell().count(),
                        ExamTexts.plain(line.cell().marksEach()),
                        ExamTexts.plain(Marks.plain(line.cell().marks()))));
        return line.supply() == null ? card : card.with(bar(line));
    }

    private static List<Line> lines(Blueprint blueprint, @Nullable Feasibility feasibility) {
        List<Line> lines = new ArrayList<>();
        for (int cell = 0; cell < blueprint.cells().size(); cell++) {
            int index = cell;
            lines.add(new Line(
                    blueprint.cells().get(cell),
                    feasibility == null ? null : feasibility.cells().get(cell),
                    feasibility != null
                            && feasibility.shortages().stream()
                                    .anyMatch(shortage -> shortage.cells().contains(index))));
        }
        return lines;
    }

    private static Div bar(Line line) {
        SupplyBar bar = new SupplyBar();
        Feasibility.CellSupply supply = line.supply();
        if (supply != null) {
            bar.show(supply, line.isShort());
        }
        return bar;
    }

    /** Law, difficulty and level of a cell, or that anything will do. */
    private String asks(Blueprint.Cell cell) {
        List<String> asks = new ArrayList<>();
        LawName law = cell.law();
        Difficulty difficulty = cell.difficulty();
        CognitiveLevel level = cell.level();
        if (law != null) {
            asks.add(law.value());
        }
        if (difficulty != null) {
            asks.add(getTranslation("exams.cell.difficulty.is", getTranslation("terms.Difficulty." + difficulty)));
        }
        if (level != null) {
            asks.add(getTranslation("terms.CognitiveLevel." + level));
        }
        return asks.isEmpty() ? getTranslation("exams.cell.any") : String.join(" · ", asks);
    }

    /** What stands beside the cells: fixed questions and limits, if any. */
    private void addBeside(Blueprint blueprint) {
        if (!blueprint.fixed().isEmpty()) {
            addLine(
                    "exams.fixed",
                    blueprint.fixed().stream()
                            .map(fixed -> getTranslation(
                                    "exams.fixed.line", fixed.place(), ExamTexts.plain(Marks.plain(fixed.marks()))))
                            .collect(Collectors.joining(getTranslation("exams.semicolon"))));
        }
        List<String> limits = new ArrayList<>();
        Limits limit = blueprint.limits();
        if (limit.mostExams() != null) {
            limits.add(getTranslation("exams.limits.line.exams", limit.mostExams()));
        }
        if (limit.mostPapers() != null) {
            limits.add(getTranslation("exams.limits.line.papers", limit.mostPapers()));
        }
        if (limit.rest() > 0) {
            limits.add(getTranslation("exams.limits.line.rest", limit.rest()));
        }
        if (!limits.isEmpty()) {
            addLine("exams.limits", String.join(getTranslation("exams.semicolon"), limits));
        }
    }

    private void addLine(String key, String value) {
        Span label = new Span(getTranslation(key));
        label.addClassName("exam-fact-label");
        Div line = new Div(label, new Span(value));
        line.addClassName("exam-fact");
        add(line);
    }
}
