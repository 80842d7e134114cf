package org.chizheng.ui.statutes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.chizheng.questionbank.statutes.StatuteDryRun;
import org.chizheng.questionbank.statutes.StatuteFinding;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.StatusBadge.Tone;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.TableExport;

/** What was found in a file: line, what, and whether it stands in the way. */
class StatuteFindings extends Div {

    private static final int ALL_SHOWN = 12;

    StatuteFindings(StatuteDryRun run) {
        Table<StatuteFinding> table = new Table<>();
        table.getElement().setAttribute("data-testid", "findings");
        table.addColumn(this::line)
                .setHeader(getTranslation("statutes.finding.line"))
                .setComparator(StatuteFinding::line)
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addComponentColumn(this::weight)
                .setHeader(getTranslation("statutes.finding.weight"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addColumn(this::problem)
                .setHeader(getTranslation("statutes.finding.problem"))
                .setSortable(true)
                .setFlexGrow(2);
        table.addColumn(StatuteFinding::excerpt)
                .setHeader(getTranslation("statutes.finding.excerpt"))
                .setFlexGrow(3);
        table.asCards(finding ->
                new CardLine(line(finding) + " · " + problem(finding), finding.excerpt()).with(weight(finding)));
        table.setItems(run.findings());
        table.setAllRowsVisible(run.findings().size() <= ALL_SHOWN);
        List<String> headings = List.of(
                getTranslation("statutes.finding.line"),
                getTranslation("statutes.finding.weight"),
                getTranslation("statutes.finding.problem"),
                getTranslation("statutes.finding.excerpt"));
        Component export = TableExport.button(
                getTranslation("parts.export"),
                "findings",
                headings,
                () -> run.findings().stream()
                        .map(one -> List.of(line(one), weightText(one), problem(one), one.excerpt()))
                        .toList());
        add(new Panel(getTranslation("statutes.findings"), table).withTools(export));
    }

    private String line(StatuteFinding finding) {
        return finding.line() == 0 ? getTranslation("statutes.finding.file") : String.valueOf(finding.line());
    }

    private String problem(StatuteFinding finding) {
        return getTranslation("statutes.StatuteProblem." + finding.problem());
    }

    private String weightText(StatuteFinding finding) {
        return getTranslation(finding.problem().blocks() ? "statutes.finding.blocks" : "statutes.finding.notice");
    }

    private StatusBadge weight(StatuteFinding finding) {
        return new StatusBadge(weightText(finding), finding.problem().blocks() ? Tone.BAD : Tone.WARNING);
    }
}
