package org.chizheng.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.idev.excel.FastExcel;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableExportTests {

    @Test
    void noCellIsTakenForAFormula() {
        for (String cell : List.of("=1+1", "+86", "-5", "@SUM(A1)", "\t=1", "\r=1")) {
            assertThat(TableExport.harmless(cell)).startsWith("'").endsWith(cell);
        }
        assertThat(TableExport.harmless("林若溪")).isEqualTo("林若溪");
        assertThat(TableExport.harmless("")).isEmpty();
    }

    @Test
    void writesHeadingsAndRows() {
        byte[] file = TableExport.workbook(List.of("姓名", "单位"), List.of(List.of("林若溪", "=HYPERLINK()")));
        List<Map<Integer, String>> rows = FastExcel.read(new ByteArrayInputStream(file))
                .headRowNumber(0)
                .sheet()
                .doReadSync();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).containsEntry(0, "姓名").containsEntry(1, "单位");
        assertThat(rows.get(1)).containsEntry(0, "林若溪").containsEntry(1, "'=HYPERLINK()");
    }
}
