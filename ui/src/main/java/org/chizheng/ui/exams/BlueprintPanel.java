package org.chizheng.ui.exams;

import com.vaadin.flow.i18n.I18NProvider;
import org.chizheng.exams.Marks;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Table;

/** A blueprint for reading. */
class BlueprintPanel extends Panel {

    BlueprintPanel(Blueprint blueprint) {
        super(I18NProvider.translate("exams.plan.blueprint"));
        Table<Blueprint.Cell> grid = new Table<>();
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("exams.plan.blueprint"));
        grid.addColumn(cell -> getTranslation("terms.QuestionType." + cell.type()))
                .setHeader(getTranslation("exams.cell.type"));
        grid.addColumn(cell -> getTranslation("terms.Subject." + cell.subject()))
                .setHeader(getTranslation("exams.cell.subject"));
        grid.addColumn(Blueprint.Cell::count).setHeader(getTranslation("exams.cell.count"));
        grid.addColumn(cell -> ExamTexts.plain(cell.marksEach())).setHeader(getTranslation("exams.cell.marks"));
        grid.addColumn(cell -> ExamTexts.plain(Marks.plain(cell.marks())))
                .setHeader(getTranslation("exams.cell.total"));
        grid.asCards(cell -> new CardLine(
                getTranslation("terms.QuestionType." + cell.type()) + " · "
                        + getTranslation("terms.Subject." + cell.subject()),
                getTranslation(
                        "exams.cell.line",
                        cell.count(),
                        ExamTexts.plain(cell.marksEach()),
                        ExamTexts.plain(Marks.plain(cell.marks())))));
        grid.setItems(blueprint.cells());
        add(grid);
    }
}
