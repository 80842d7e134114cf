package org.chizheng.questionbank.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chizheng.questionbank.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, foreign or hostile: each is answered by a finding that says what and where. */
class BadInputTests {

    private static final String MOODLE = """
            <quiz><question type="multichoice"><questiontext format="html"><text>%s</text></questiontext>
            <answer fraction="100"><text>甲</text></answer><answer fraction="0"><text>乙</text></answer>
            </question></quiz>""";
    private static final List<String> HEADINGS = List.of("题型", "科目", "题干", "选项A", "选项B", "答案");

    @TempDir
    private Path folder;

    private static DryRun examine(String name, String file) {
        return Exchange.examine(name, file.getBytes(StandardCharsets.UTF_8));
    }

    private static Finding only(DryRun run) {
        assertThat(run.accepted()).isEmpty();
        assertThat(run.findings()).hasSize(1);
        return run.findings().getFirst();
    }

    private static byte[] workbook(List<? extends List<?>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("题");
            for (int line = 0; line < rows.size(); line++) {
                Row row = sheet.createRow(line);
                for (int place = 0; place < rows.get(line).size(); place++) {
                    switch (rows.get(line).get(place)) {
                        case Double number -> row.createCell(place).setCellValue(number);
                        case String text
                        when text.startsWith("=") -> row.createCell(place).setCellFormula(text.substring(1));
                        case Object text -> row.createCell(place).setCellValue(text.toString());
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void aForeignFileIsNeverOpenedThroughAnEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
        String attack = "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n" + MOODLE.formatted("&x;");
        Finding finding = only(examine("题.xml", attack));
        assertThat(finding.reason()).isEqualTo(Reason.XML_HAS_DTD);
        assertThat(finding.line()).isPositive();
        String item = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n" + Zips.ITEM.formatted("&x;");
        DryRun run = Exchange.examine("题.zip", Zips.ofItems(Map.of("a.xml", item), Map.of()));
        assertThat(only(run)).extracting(Finding::file, Finding::reason).containsExactly("a.xml", Reason.XML_HAS_DTD);
        assertThat(run.toString()).doesNotContain("秘密");
    }

    @Test
    void entitiesThatGrowWithoutEndAreRefusedAtOnce() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE quiz [<!ENTITY a0 \"哈\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        Finding finding = only(examine("题.xml", laughs + "]>" + MOODLE.formatted("&a39;")));
        assertThat(finding.reason()).isEqualTo(Reason.XML_HAS_DTD);
    }

    @Test
    void brokenXmlIsNamedByItsLineAndNothingOfItIsImported() {
        String good = MOODLE.formatted("好题").replace("</quiz>", "");
        Finding finding = only(examine("题.xml", good + "\n<question type='multichoice'><name></quiz>"));
        assertThat(finding.reason()).isEqualTo(Reason.XML_BROKEN);
        assertThat(finding.line()).isEqualTo(4);
        assertThat(only(examine("题.xml", "<other/>")).reason()).isEqualTo(Reason.XML_UNKNOWN);
        assertThat(only(examine("题.xml", "没有尖括号")).reason()).isEqualTo(Reason.XML_BROKEN);
        String deep = "<quiz><question>" + "<a>".repeat(5_000);
        assertThat(only(examine("题.xml", deep)).reason()).isEqualTo(Reason.XML_TOO_DEEP);
    }

    @Test
    void oneBrokenItemOfAPackageDoesNotHinderTheOthers() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put("a.xml", Zips.ITEM.formatted("甲题"));
        items.put("b.xml", "<assessmentItem>\n<itemBody>");
        items.put("c.xml", Zips.ITEM.formatted("乙题"));
        DryRun run = Exchange.examine("题.zip", Zips.ofItems(items, Map.of("d.xml", "<x/>")));
        assertThat(run.accepted()).extracting(Candidate::file).containsExactly("a.xml", "c.xml");
        assertThat(run.findings())
                .extracting(Finding::file, Finding::line, Finding::reason)
                .containsExactlyInAnyOrder(tuple("b.xml", 2, Reason.XML_BROKEN), tuple("", 0, Reason.FILE_IGNORED));
    }

    @Test
    void packagesThatSwellAreRefusedBeforeTheySwell() {
        byte[] swollen = new byte[40 << 20];
        byte[] bomb = Zips.ofItems(Map.of("a.xml", Zips.ITEM.formatted("题")), Map.of("big.png", swollen));
        assertThat(bomb.length).isLessThan(100_000);
        Finding finding = only(Exchange.examine("题.zip", bomb));
        assertThat(finding.reason()).isEqualTo(Reason.PACKAGE_BOMB);
        assertThat(finding.excerpt()).isEqualTo("big.png");
        byte[] workbook = Zips.of(Map.of("[Content_Types].xml", "<Types/>", "xl/worksheets/sheet1.xml", swollen));
        assertThat(only(Exchange.examine("题.xlsx", workbook)).reason()).isEqualTo(Reason.PACKAGE_BOMB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.xml", "/etc/passwd", "items/../../x.xml", "C:\\x.xml"})
    void pathsThatLeaveThePackageRefuseIt(String name) {
        byte[] file = Zips.ofItems(Map.of("a.xml", Zips.ITEM.formatted("题")), Map.of(name, "<x/>"));
        Finding finding = only(Exchange.examine("题.zip", file));
        assertThat(finding).extracting(Finding::reason, Finding::excerpt).containsExactly(Reason.PACKAGE_LEFT, name);
    }

    @Test
    void archivesWithinAPackageAreNotOpened() {
        byte[] inner = Zips.of(Map.of("x", "x"));
        byte[] file = Zips.ofItems(Map.of("a.xml", Zips.ITEM.formatted("题")), Map.of("more/inner.ZIP", inner));
        assertThat(only(Exchange.examine("题.zip", file)))
                .extracting(Finding::reason, Finding::excerpt)
                .containsExactly(Reason.PACKAGE_NESTED, "more/inner.ZIP");
    }

    @Test
    void halfAPackageIsRefused() {
        byte[] whole = Zips.ofItems(Map.of("a.xml", Zips.ITEM.formatted("题")), Map.of());
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(only(Exchange.examine("题.zip", half)).reason()).isEqualTo(Reason.PACKAGE_BROKEN);
        assertThat(only(Exchange.examine("题.zip", Zips.of(Map.of("a.xml", "<x/>"))))
                        .reason())
                .isEqualTo(Reason.MANIFEST_MISSING);
        byte[] listed = Zips.of(Map.of(
                "imsmanifest.xml",
                "<manifest><resource type='imsqti_item_xmlv2p1' href='gone.xml'/>\n"
                        + "<resource type='imsqti_item_xmlv2p1' href='../../etc/passwd'/></manifest>"));
        assertThat(Exchange.examine("题.zip", listed).findings())
                .extracting(Finding::line, Finding::reason, Finding::excerpt)
                .containsExactly(
                        tuple(1, Reason.ITEM_FILE_MISSING, "gone.xml"),
                        tuple(2, Reason.PACKAGE_LEFT, "../../etc/passwd"));
    }

    @Test
    void halfAWorkbookIsRefused() {
        byte[] whole = workbook(List.of(HEADINGS, List.of("单选", "", "题", "甲", "乙", "A")));
        assertThat(Exchange.examine("题.xlsx", whole).accepted()).hasSize(1);
        for (int part = 1; part < 8; part++) {
            Finding finding = only(Exchange.examine("题.xlsx", Arrays.copyOf(whole, whole.length * part / 8)));
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
        assertThat(only(Exchange.examine("题.xlsx", file)).reason()).isEqualTo(Reason.WORKBOOK_BROKEN);
    }

    @Test
    void aFormulaIsNamedByRowAndColumnAndItsRowStaysOut() {
        byte[] file = workbook(List.of(
                HEADINGS,
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
        byte[] file = workbook(List.of(
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

    @ParameterizedTest
    @CsvSource({
        "题.xlsx, NOT_A_WORKBOOK",
        "题.xls, NOT_A_WORKBOOK",
        "题.zip, NOT_A_PACKAGE",
        "题.xml, XML_BROKEN",
    })
    void aTableUnderAForeignNameIsCalledSo(String name, Reason reason) {
        assertThat(only(examine(name, "type,stem,A,B,key\n单选,题,甲,乙,A\n")).reason())
                .isEqualTo(reason);
    }

    @Test
    void aWorkbookUnderAForeignNameIsCalledSo() {
        byte[] workbook = workbook(List.of(HEADINGS));
        assertThat(only(Exchange.examine("题.csv", workbook)).reason()).isEqualTo(Reason.NOT_A_TEXT_FILE);
        assertThat(only(Exchange.examine("题.zip", workbook)).reason()).isEqualTo(Reason.MANIFEST_MISSING);
        byte[] old = new byte[600];
        old[0] = (byte) 0xD0;
        old[1] = (byte) 0xCF;
        old[2] = 0x11;
        old[3] = (byte) 0xE0;
        assertThat(only(Exchange.examine("题.xls", old)).reason()).isEqualTo(Reason.WORKBOOK_OLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"题.csv", "题.xlsx", "题.xml", "题.zip", "题.gift", "题.txt", "题.aiken", "题"})
    void anEmptyFileIsCalledEmpty(String name) {
        assertThat(only(Exchange.examine(name, new byte[0])).reason()).isEqualTo(Reason.FILE_EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "UTF-8"})
    void textFormatsAreReadInTheEncodingsOfTheTrade(String charset) {
        String rare = charset.equals("GBK") ? "镕" : "䶮𬓎𠮷";
        byte[] gift = (rare + "题 {=甲 ~乙}").getBytes(Charset.forName(charset));
        byte[] aiken = (rare + "题\nA. 甲\nB. 乙\nANSWER: A\n").getBytes(Charset.forName(charset));
        byte[] csv = ("题型,题干,A,B,答案\n单选," + rare + "题,甲,乙,A\n").getBytes(Charset.forName(charset));
        byte[] xml = ("<?xml version='1.0' encoding='" + charset + "'?>" + MOODLE.formatted(rare + "题"))
                .getBytes(Charset.forName(charset));
        for (DryRun run : List.of(
                Exchange.examine("题.gift", gift),
                Exchange.examine("题.txt", aiken),
                Exchange.examine("题.csv", csv),
                Exchange.examine("题.xml", xml))) {
            assertThat(run.findings()).isEmpty();
            assertThat(RichText.plain(run.accepted().getFirst().content().stem()))
                    .isEqualTo(rare + "题");
        }
    }

    @Test
    void xmlThatIsNotInTheEncodingItSaysIsRefused() {
        byte[] file = MOODLE.formatted("行政处罚").getBytes(Charset.forName("GBK"));
        assertThat(only(Exchange.examine("题.xml", file)).reason()).isEqualTo(Reason.XML_BROKEN);
    }

    @Test
    void aStemOfTwoHundredThousandCharactersIsRefusedInEveryFormat() {
        String stem = "长".repeat(200_000);
        for (DryRun run : List.of(
                examine("题.gift", stem + " {=甲 ~乙}"),
                examine("题.txt", stem + "\nA. 甲\nB. 乙\nANSWER: A\n"),
                examine("题.csv", "题型,题干,A,B,答案\n单选," + stem + ",甲,乙,A\n"),
                examine("题.xml", MOODLE.formatted(stem)),
                Exchange.examine(
                        "题.zip",
                        Zips.ofItems(
                                Map.of("a.xml", Zips.ITEM.formatted("题").replace("<p>题", "<p>" + stem)), Map.of())))) {
            Finding finding = only(run);
            assertThat(finding.reason()).isEqualTo(Reason.STEM_TOO_LONG);
            assertThat(finding.line()).isPositive();
            assertThat(finding.excerpt()).hasSizeLessThan(70);
        }
    }

    @Test
    void keysThatNameNoOptionAreFoundInEveryFormatThatCanHaveThem() {
        Finding aiken = only(examine("题.txt", "题\nA. 甲\nB. 乙\nANSWER: D\n"));
        Finding qti = only(Exchange.examine(
                "题.zip",
                Zips.ofItems(Map.of("a.xml", Zips.ITEM.formatted("题").replace("<value>A", "<value>Z")), Map.of())));
        assertThat(List.of(aiken, qti)).extracting(Finding::reason).containsOnly(Reason.KEY_NAMES_NO_OPTION);
        assertThat(only(examine("题.gift", "题 {~甲 ~乙}")).reason()).isEqualTo(Reason.KEY_MISSING);
        assertThat(only(examine("题.xml", MOODLE.formatted("题").replace("100", "0")))
                        .reason())
                .isEqualTo(Reason.KEY_MISSING);
    }
}
