package org.chizheng.questionbank.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Workbooks that are broken, or hold what is no text, are answered by a finding that says what and where. */
class BadWorkbookTests {

    @Test
    void halfAWorkbookIsRefused() {
        byte[] whole = BadFiles.workbook(List.of(BadFiles.HEADINGS, List.of("单选", "", "题", "甲", "乙", "A")));
        assertThat(Exchange.examine("题.xlsx", whole).accepted()).hasSize(1);
        for (int part = 1; part < 8; part++) {
            Finding finding = BadFiles.only(Exchange.examine("题.xlsx", Arrays.copyOf(whole, whole.length * part / 8)));
            assertThat(finding.reason()).isEqualTo(Reason.WORKBOOK_BROKEN);
        }
    }

    @Test
    void aWorkbookWhoseSheetBreaksOffIsRefused() {
        String sheet =
                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row r='1'>"
                        + "<c r='A1' t='inlineStr'><is><t>题型</t></is></c></row><row r='2'>";
        byte[] file = Zips.of(Map.of(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels'"
                        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml'"
                        + " ContentType='application/xml'/><Override PartName='/xl/workbook.xml' ContentType='application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>",
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1'"
                        + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
                        + " Target='xl/workbook.xml'/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r="
                        + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                        + "<sheet name='s' sheetId='1' r:id='r1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1'"
                        + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'"
                        + " Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/worksheets/sheet1.xml",
                sheet));
        assertThat(BadFiles.only(Exchange.examine("题.xlsx", file)).reason()).isEqualTo(Reason.WORKBOOK_BROKEN);
    }

    @Test
    void aFormulaIsNamedByRowAndColumnAndItsRowStaysOut() {
        byte[] file = BadFiles.workbook(List.of(
                BadFiles.HEADINGS,
                List.of("单选题", "交通运输", "题一", "甲", "乙", "A"),
                List.of("单选题", "", "题二", "=1+1", "乙", "A"),
                List.of("单选题", "", "题三", 1.5, 2.0, "B")));
        DryRun run = Exchange.examine("题.xlsx", file);
        assertThat(run.accepted()).extracting(Candidate::line).containsExactly(2, 4);
        assertThat(run.accepted().getFirst().content().subject()).isEqualTo("TRANSPORT");
        assertThat(run.accepted().getLast().content().options().getFirst().text())
                .isEqualTo("1.5");
        assertThat(run.findings())
                .extracting(Finding::line, Finding::column, Finding::reason)
                .contains(tuple(3, "选项A", Reason.FORMULA));
    }

    @Test
    void faultsOfAWorkbookAreNamedByItsChineseHeadings() {
        byte[] file = BadFiles.workbook(List.of(
                List.of("题型", "科目", "题干", "选项A", "选项B", "答案", "备注"),
                List.of("论述题", "", "题一", "甲", "乙", "A", "x"),
                List.of("单选题", "不存在", "题二", "甲", "乙", "A"),
                List.of("单选题", "", "题三", "甲", "乙", "F")));
        assertThat(Exchange.examine("题.xlsx", file).findings())
                .extracting(Finding::line, Finding::column, Finding::reason, Finding::excerpt)
                .containsExactly(
                        tuple(0, "", Reason.COLUMN_IGNORED, "备注"),
                        tuple(2, "题型", Reason.TYPE_UNKNOWN, "论述题"),
                        tuple(3, "科目", Reason.SUBJECT_UNKNOWN, "不存在"),
                        tuple(4, "答案", Reason.KEY_NAMES_NO_OPTION, "F"));
    }

    @Test
    void aWorkbookUnderAForeignNameIsCalledSo() {
        byte[] workbook = BadFiles.workbook(List.of(BadFiles.HEADINGS));
        assertThat(BadFiles.only(Exchange.examine("题.csv", workbook)).reason()).isEqualTo(Reason.NOT_A_TEXT_FILE);
        assertThat(BadFiles.only(Exchange.examine("题.zip", workbook)).reason()).isEqualTo(Reason.MANIFEST_MISSING);
        byte[] old = new byte[600];
        old[0] = (byte) 0xD0;
        old[1] = (byte) 0xCF;
        old[2] = 0x11;
        old[3] = (byte) 0xE0;
        assertThat(BadFiles.only(Exchange.examine("题.xls", old)).reason()).isEqualTo(Reason.WORKBOOK_OLD);
    }
}
