package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.chizheng.questionbank.transfer.DryRun;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.TableExport;

/** The rows that are left out, and why; to read here or to take along. */
class FindingsPanel extends Div {

    FindingsPanel(DryRun run) {
        Table<Finding> table = new Table<>();
        table.getElement().setAttribute("data-testid", "findings");
        table.addColumn(this::line)
                .setHeader(getTranslation("questionbank.finding.line"))
                .setComparator(Finding::line)
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addColumn(Finding::column)
                .setHeader(getTranslation("questionbank.finding.column"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addColumn(this::reason)
                .setHeader(getTranslation("questionbank.finding.reason"))
                .setSortable(true)
                .setFlexGrow(2);
        table.addColumn(this::effect)
                .setHeader(getTranslation("questionbank.finding.effect"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addColumn(Finding::excerpt)
                .setHeader(getTranslation("questionbank.finding.excerpt"))
                .setFlexGrow(3);
        table.asCards(this::card);
        table.setItems(run.findings());
        table.setAllRowsVisible(run.findings().size() <= 12);
        add(new Panel(getTranslation("questionbank.findings"), table).withTools(export(run)));
    }

    private Component card(Finding finding) {
        String place = finding.line() == 0 || !finding.file().isEmpty()
                ? line(finding)
                : getTranslation("questionbank.finding.at", String.valueOf(finding.line()));
        return new CardLine(place + " · " + reason(finding), effect(finding), finding.column(), finding.excerpt());
    }

    private Anchor export(DryRun run) {
        List<String> headings = List.of(
                getTranslation("questionbank.finding.line"),
                getTranslation("questionbank.finding.column"),
                getTranslation("questionbank.finding.reason"),
                getTranslation("questionbank.finding.effect"),
                getTranslation("questionbank.finding.excerpt"));
        return TableExport.button(
                getTranslation("parts.export"),
                "findings",
                headings,
                () -> run.findings().stream()
                        .map(one -> List.of(line(one), one.column(), reason(one), effect(one), one.excerpt()))
                        .toList());
    }

    /** In a package the file comes first, since every file begins with a line 1. */
    private String line(Finding finding) {
        if (finding.line() == 0) {
            return finding.file().isEmpty() ? getTranslation("questionbank.finding.file") : finding.file();
        }
        String line = String.valueOf(finding.line());
        return finding.file().isEmpty() ? line : finding.file() + " : " + line;
    }

    private String effect(Finding finding) {
        return getTranslation(finding.reason().keepsOut() ? "questionbank.finding.out" : "questionbank.finding.in");
    }

    private String reason(Finding finding) {
        return getTranslation("questionbank.Reason." + finding.reason(), String.valueOf(finding.otherLine()));
    }
}
