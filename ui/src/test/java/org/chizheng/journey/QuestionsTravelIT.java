package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;

/** An author takes questions out of the bank and brings some in, in a browser, on the embedded default. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTravelIT {

    private static final String PICTURE = "R0lGODlhAQABAAAAACwAAAAAAQABAAA=";

    private Journey journey;
    private Person author;

    @BeforeAll
    void start() {
        journey = Journey.on(Storage.embedded(), "exchange");
        author = journey.person("author");
    }

    @AfterEach
    void look(TestInfo test) {
        journey.keepEvidence("travel-" + test.getTestMethod().orElseThrow().getName());
    }

    @AfterAll
    void end() {
        if (journey != null) {
            journey.close();
        }
    }

    /** Exports all that is found. */
    private Path export(String format, String look) {
        author.open("/questions");
        author.page().locator(".bank-list").waitFor();
        author.pressThe("export");
        author.choose("格式", format);
        author.pressThe("export-go");
        author.the("export-download").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        if (!look.isEmpty()) {
            journey.look(author, look);
        }
        Download download = author.page()
                .waitForDownload(() -> author.the("export-download").click());
        Path file = journey.file(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private void examine(Path file) {
        author.open("/questions/import");
        author.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        author.the("import-go").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        author.settle();
    }

    @Test
    void whatIsExportedIsKnownWhenItComesBack() {
        for (String format : List.of("Excel", "CSV", "Moodle XML", "QTI 3.0")) {
            Path file = export(format, "");
            examine(file);
            assertThat(author.the("import-bad").innerText()).as(format).contains("0");
            assertThat(author.the("import-good").innerText()).as(format).contains("\n0");
            assertThat(author.the("import-known").innerText()).as(format).doesNotContain("\n0");
            assertThat(author.the("import-go").isDisabled()).as(format).isTrue();
        }
    }

    @Test
    void whatAFormatCannotHoldIsListed() throws IOException {
        Path file = export("Aiken", "question-export");
        assertThat(Files.readString(file)).contains("ANSWER: ").doesNotContain("<");
        author.the("omissions").waitFor();
    }

    @Test
    void findingsAreReadAndGoodQuestionsComeInWithTheirPictures() throws IOException {
        Path file = journey.file("外部题库.xml");
        Files.writeString(file, """
                <quiz>
                <question type="category"><category><text>$course$/第一章</text></category></question>
                <question type="multichoice"><questiontext format="html">
                <text><![CDATA[出行演练：下图标志表示什么？<img src="@@PLUGINFILE@@/a.gif" alt="标志">]]></text>
                <file name="a.gif" path="/" encoding="base64">%s</file></questiontext>
                <answer fraction="100"><text>禁止通行</text></answer><answer fraction="0"><text>注意行人</text>
                <feedback><text>再看看</text></feedback></answer></question>
                <question type="numerical"><questiontext format="html"><text>罚款几元？</text></questiontext></question>
                <question type="multichoice"><questiontext format="html">
                <text><![CDATA[图在别处<img src="https://example.org/a.gif">]]></text></questiontext>
                <answer fraction="100"><text>甲</text></answer><answer fraction="0"><text>乙</text></answer></question>
                </quiz>
                """.formatted(PICTURE), StandardCharsets.UTF_8);
        author.open("/questions/import");
        journey.look(author, "question-import");
        examine(file);
        Locator findings = author.the("findings");
        for (String words : List.of("题库暂不支持这种题型", "图片在其他网站", "单个选项的反馈", "分类不是本系统的科目")) {
            findings.getByText(words).first().waitFor();
        }
        journey.look(author, "question-import-findings");
        author.pressThe("import-go");
        author.the("import-look").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        author.open("/questions");
        author.page().locator(".filters-search input").fill("出行演练");
        author.page().locator(".bank-list mark").first().click();
        Locator picture = author.page().locator(".question-stem img");
        picture.waitFor();
        assertThat(picture.evaluate("image => image.complete && image.naturalWidth"))
                .isEqualTo(1);
        journey.look(author, "question-with-picture");
        assertThat(journey.complaints()).isEmpty();
        assertThat(journey.screens().findings()).isEmpty();
    }

    @Test
    void theTemplateIsThereToTakeAlong() throws IOException {
        author.open("/questions/import");
        Download download = author.page()
                .waitForDownload(() -> author.page().getByText("下载 Excel 模板").click());
        Path file = journey.file("模板.xlsx");
        download.saveAs(file);
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
        examine(file);
        assertThat(author.the("import-rows").innerText()).contains("0");
    }
}
