package org.chizheng.questionbank.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chizheng.questionbank.BankEvent;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Files go from one bank into another, through the database. */
@SpringBootTest
@RecordApplicationEvents
class ExchangeWithBankTests {

    @Autowired
    Importing importing;

    @Autowired
    Exporting exporting;

    @Autowired
    ImportTemplate template;

    @Autowired
    QuestionBank bank;

    @Autowired
    ApplicationEvents events;

    private static Curator author(String path) {
        return new Curator(31, "命题人", path, Set.of(Duty.AUTHOR));
    }

    private DryRun examine(Curator by, String name, byte[] file) throws IOException {
        ImportChoice choice = new ImportChoice(name, QuestionContent.PUBLIC, Exchange.NAMES.keySet(), Exchange.NAMES);
        return importing.examine(by, choice, new ByteArrayInputStream(file));
    }

    private List<QuestionContent> contents(Curator by, List<QuestionId> ids) {
        return bank.find(by, ids).stream()
                .map(question -> question.current().content())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "AIKEN", mode = EnumSource.Mode.EXCLUDE)
    void aBankBecomesAnEqualBank(Format format) throws IOException {
        long seed = System.nanoTime();
        Curator here = author("/20/" + format.ordinal() + "/1/");
        Curator there = author("/20/" + format.ordinal() + "/2/");
        List<QuestionContent> contents = new RandomQuestions(seed, true)
                .sound(1_000).stream()
                        .filter(content -> Carried.by(format, content).equals(Optional.of(content)))
                        .limit(230)
                        .toList();
        byte[] file = Exchange.export(Format.CSV, contents).file();
        List<QuestionId> ids = importing
                .run(here, examine(here, "题.csv", file), false, (done, all) -> {})
                .questions();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> progress = new ArrayList<>();
        Exported exported = exporting.export(
                here,
                new Exporting.Wish(format, ids, Exchange.NAMES),
                out,
                (done, all) -> progress.add(done + "/" + all));
        assertThat(exported.questions()).isEqualTo(230);
        assertThat(progress).contains("200/230", "230/230");
        assertThat(events.stream(BankEvent.QuestionsExported.class)).hasSize(2);
        DryRun run = examine(there, "题" + format.ending(), out.toByteArray());
        assertThat(run.findings()).as("seed %d", seed).isEmpty();
        List<QuestionId> copies =
                importing.run(there, run, false, (done, all) -> {}).questions();
        assertThat(contents(there, copies)).as("seed %d", seed).containsExactlyElementsOf(contents);
    }

    @Test
    void anExportHoldsNothingThatTheCuratorDoesNotSee() throws IOException {
        Curator here = author("/21/1/");
        List<QuestionContent> contents = new RandomQuestions(1, false).sound(3);
        List<QuestionId> ids = importing
                .run(
                        here,
                        examine(
                                here,
                                "题.csv",
                                Exchange.export(Format.CSV, contents).file()),
                        false,
                        (d, a) -> {})
                .questions();
        Exporting.Wish wish = new Exporting.Wish(Format.MOODLE_XML, ids, Exchange.NAMES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(exporting.export(author("/21/2/"), wish, out, (d, a) -> {}).questions())
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("<question ");
        Curator nobody = new Curator(1, "无", "/21/1/", Set.of());
        assertThatThrownBy(() -> exporting.export(nobody, wish, out, (d, a) -> {}))
                .isInstanceOf(SecurityException.class);
    }

    @Test
    void anImportThatBrokeDownImportsOnlyWhatIsMissingAndSaysSo() throws IOException {
        Curator by = author("/22/");
        List<QuestionContent> contents = new RandomQuestions(2, false).sound(500);
        byte[] file = Exchange.export(Format.QTI_2_1, contents).file();
        DryRun run = examine(by, "题.zip", file);
        assertThatThrownBy(() -> importing.run(by, run, false, (done, all) -> {
                    if (done == 400) {
                        throw new IllegalStateException("the machine goes down");
                    }
                }))
                .hasMessage("the machine goes down");
        DryRun again = examine(by, "题.zip", file);
        assertThat(again.alreadyThere()).isEqualTo(400);
        assertThat(again.accepted()).hasSize(100);
        assertThat(importing.run(by, again, false, (done, all) -> {}).questions())
                .hasSize(100);
        assertThat(examine(by, "题.zip", file).accepted()).isEmpty();
    }

    @Test
    void theExamplesOfTheTemplateAreSoundQuestionsOfEveryType() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template.workbook(Exchange.NAMES)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            // on the first sheet they are questions like any others
            workbook.setSheetOrder("示例（不导入）", 0);
            workbook.setSheetName(0, "题");
            workbook.write(out);
            DryRun run = examine(author("/24/"), "示例.xlsx", out.toByteArray());
            assertThat(run.findings()).isEmpty();
            assertThat(run.accepted()).extracting(one -> one.content().type()).containsExactly(QuestionType.values());
        }
    }

    @Test
    void theTemplateOffersListsAndIsReadWithoutAFinding() throws IOException {
        byte[] file = template.workbook(Exchange.NAMES);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheet("试题");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("题型");
            List<? extends DataValidation> lists = sheet.getDataValidations();
            assertThat(lists).hasSize(5);
            assertThat(lists.getFirst().getValidationConstraint().getExplicitListValues())
                    .containsExactly("单选题", "多选题", "判断题", "填空题", "排序题", "匹配题", "简答题", "案例分析题");
            assertThat(lists.get(2).getValidationConstraint().getExplicitListValues())
                    .containsExactly("识记", "理解", "应用", "分析");
            assertThat(lists.getLast().getValidationConstraint().getFormula1()).isEqualTo("'填写说明'!$A$14:$A$15");
            XSSFSheet help = workbook.getSheet("填写说明");
            assertThat(help.getRow(13).getCell(0).getStringCellValue()).isEqualTo("公共法律知识");
            assertThat(help.getRow(14).getCell(0).getStringCellValue()).isEqualTo("交通运输");
        }
        DryRun run = examine(author("/23/"), "模板.xlsx", file);
        assertThat(run.findings()).isEmpty();
        assertThat(run.rows()).isZero();
    }
}
