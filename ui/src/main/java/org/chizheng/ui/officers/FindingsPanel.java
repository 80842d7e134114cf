package org.chizheng.ui.officers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chizheng.officers.intake.Finding;
import org.chizheng.officers.intake.FindingReason;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.TableExport;

/** What is wrong with a file, to be narrowed to one reason, and to be taken along as Excel. */
class FindingsPanel extends Div {

    private final transient List<Finding> findings;
    private final Table<Finding> table = new Table<>();
    private final Select<FindingReason> reason = new Select<>();

    FindingsPanel(List<Finding> findings) {
        this.findings = findings;
        add(new Panel(getTranslation("officers.import.findings", findings.size()), configured())
                .withTools(
                        reason,
                        TableExport.button(
                                getTranslation("parts.export"),
                                "findings",
                                headings(),
                                () -> shown().stream().map(this::line).toList())));
    }

    private Table<Finding> configured() {
        Map<FindingReason, Integer> counts = new EnumMap<>(FindingReason.class);
        findings.forEach(finding -> counts.merge(finding.reason(), 1, Integer::sum));
        String any = getTranslation("officers.import.reason.any");
        reason.setItems(List.copyOf(counts.keySet()));
        reason.setItemLabelGenerator(
                value -> value == null ? any : name(value) + " (" + counts.getOrDefault(value, 0) + ")");
        reason.setEmptySelectionAllowed(true);
        reason.setEmptySelectionCaption(any);
        reason.setPlaceholder(any);
        reason.setAriaLabel(getTranslation("officers.import.reason"));
        reason.addValueChangeListener(change -> table.setItems(shown()));
        table.addColumn(this::row)
                .setHeader(getTranslation("officers.import.row"))
                .setAutoWidth(true);
        table.addColumn(this::column)
                .setHeader(getTranslation("officers.import.column"))
                .setAutoWidth(true);
        table.addColumn(Finding::value)
                .setHeader(getTranslation("officers.import.value"))
                .setAutoWidth(true);
        table.addColumn(this::words)
                .setHeader(getTranslation("officers.import.reason"))
                .setFlexGrow(3);
        table.asCards(finding -> new CardLine(words(finding), place(finding), finding.value()));
        table.setItems(findings);
        table.getElement().setAttribute("data-testid", "import-findings");
        table.getElement().setAttribute("aria-label", getTranslation("officers.import.reason"));
        return table;
    }

    private List<Finding> shown() {
        FindingReason only = reason.getValue();
        return only == null
                ? findings
                : findings.stream().filter(finding -> finding.reason() == only).toList();
    }

    private List<String> headings() {
        return List.of(
                getTranslation("officers.import.row"),
                getTranslation("officers.import.column"),
                getTranslation("officers.import.value"),
                getTranslation("officers.import.reason"));
    }

    private List<String> line(Finding finding) {
        return List.of(row(finding), column(finding), finding.value(), words(finding));
    }

    private String place(Finding finding) {
        return getTranslation("officers.import.place", row(finding), column(finding));
    }

    private String row(Finding finding) {
        return finding.row() == 0 ? "—" : String.valueOf(finding.row());
    }

    private String column(Finding finding) {
        return finding.column() == null ? "—" : getTranslation("officers.IntakeColumn." + finding.column());
    }

    private String name(FindingReason value) {
        return getTranslation("officers.FindingReason." + value);
    }

    private String words(Finding finding) {
        return finding.detail().isEmpty()
                ? name(finding.reason())
                : getTranslation("officers.import.detail", name(finding.reason()), detail(finding));
    }

    private String detail(Finding finding) {
        return finding.reason() == FindingReason.DUPLICATE_IN_FILE
                ? getTranslation("officers.import.first", finding.detail())
                : finding.detail();
    }
}
