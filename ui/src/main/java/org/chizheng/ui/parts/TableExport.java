package org.chizheng.ui.parts;

import cn.idev.excel.FastExcel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Supplier;

/** Offers what a table shows as an Excel file. */
public final class TableExport {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private TableExport() {}

    /**
     * A button that downloads a table.
     *
     * @param label text of the button
     * @param fileName without its ending
     * @param headings first row
     * @param rows asked for when the file is fetched, so that it holds what is filtered then
     */
    public static Anchor button(
            String label, String fileName, List<String> headings, Supplier<List<List<String>>> rows) {
        DownloadHandler download = DownloadHandler.fromInputStream(event -> {
            byte[] file = workbook(headings, rows.get());
            return new DownloadResponse(new ByteArrayInputStream(file), fileName + ".xlsx", XLSX, file.length);
        });
        Anchor anchor = new Anchor(download, "");
        Button button = new Button(label, VaadinIcon.DOWNLOAD_ALT.create());
        button.setTabIndex(-1);
        anchor.add(button);
        anchor.setAriaLabel(label);
        anchor.addClassName("export");
        return anchor;
    }

    /** The table as a workbook; cells that a spreadsheet would take for a formula are prefixed. */
    static byte[] workbook(List<String> headings, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FastExcel.write(out)
                .head(headings.stream().map(List::of).toList())
                .sheet()
                .doWrite(rows.stream()
                        .map(row -> row.stream().map(TableExport::harmless).toList())
                        .toList());
        return out.toByteArray();
    }

    /** A cell that no spreadsheet runs as a formula. */
    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
