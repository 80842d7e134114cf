package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import org.chizheng.ui.parts.TableExport;

/** What a chart shows, as a table: for screen readers, for the keyboard, and to be exported. */
class CoverageTable extends Details {

    private final NativeTable table = new NativeTable();
    private final transient List<List<String>> exported = new ArrayList<>();

    /** A number and where it leads. */
    record Cell(String text, String address) {}

    CoverageTable(String caption, List<String> headings) {
        super();
        setSummaryText(getTranslation("questionbank.coverage.table"));
        getElement().setAttribute("data-testid", "coverage-table");
        table.setCaptionText(caption);
        table.addClassName("coverage-table");
        NativeTableRow head = table.getHead().addRow();
        headings.forEach(heading -> {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(heading);
            cell.getElement().setAttribute("scope", "col");
        });
        Div scroll = new Div(table);
        scroll.addClassName("coverage-scroll");
        // a part that scrolls is to be reached without a mouse
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", caption);
        add(TableExport.button(
                getTranslation("questionbank.coverage.export"), caption, headings, () -> List.copyOf(exported)));
        add(scroll);
    }

    /** Adds a row under its name. */
    void row(String name, List<Cell> cells) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell head = row.addHeaderCell();
        head.setText(name);
        head.getElement().setAttribute("scope", "row");
        cells.forEach(cell -> row.addDataCell().add(new Anchor(cell.address(), cell.text())));
        List<String> line = new ArrayList<>(List.of(name));
        cells.stream().map(Cell::text).forEach(line::add);
        exported.add(line);
    }
}
