package org.chizheng.questionbank.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.TypeFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of any kind that are not what they seem, or too much, are answered by a finding. */
class BadFileTests {

    @ParameterizedTest
    @CsvSource({
        "题.xlsx, NOT_A_WORKBOOK",
        "题.xls, NOT_A_WORKBOOK",
        "题.zip, NOT_A_PACKAGE",
        "题.xml, XML_BROKEN",
    })
    void aTableUnderAForeignNameIsCalledSo(String name, Reason reason) {
        assertThat(BadFiles.only(BadFiles.examine(name, "type,stem,A,B,key\n单选,题,甲,乙,A\n"))
                        .reason())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"题.csv", "题.xlsx", "题.xml", "题.zip", "题.gift", "题.txt", "题.aiken", "题"})
    void anEmptyFileIsCalledEmpty(String name) {
        assertThat(BadFiles.only(Exchange.examine(name, new byte[0])).reason()).isEqualTo(Reason.FILE_EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "UTF-8"})
    void textFormatsAreReadInTheEncodingsOfTheTrade(String charset) {
        String rare = charset.equals("GBK") ? "镕" : "䶮𬓎𠮷";
        byte[] gift = (rare + "题 {=甲 ~乙}").getBytes(Charset.forName(charset));
        byte[] aiken = (rare + "题\nA. 甲\nB. 乙\nANSWER: A\n").getBytes(Charset.forName(charset));
        byte[] csv = ("题型,题干,A,B,答案\n单选," + rare + "题,甲,乙,A\n").getBytes(Charset.forName(charset));
        byte[] xml = ("<?xml version='1.0' encoding='" + charset + "'?>" + BadFiles.MOODLE.formatted(rare + "题"))
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
    void aStemOfTwoHundredThousandCharactersIsRefusedInEveryFormat() {
        String stem = "长".repeat(200_000);
        for (DryRun run : List.of(
                BadFiles.examine("题.gift", stem + " {=甲 ~乙}"),
                BadFiles.examine("题.txt", stem + "\nA. 甲\nB. 乙\nANSWER: A\n"),
                BadFiles.examine("题.csv", "题型,题干,A,B,答案\n单选," + stem + ",甲,乙,A\n"),
                BadFiles.examine("题.xml", BadFiles.MOODLE.formatted(stem)),
                Exchange.examine(
                        "题.zip",
                        Zips.ofItems(
                                Map.of("a.xml", Zips.ITEM.formatted("题").replace("<p>题", "<p>" + stem)), Map.of())))) {
            Finding finding = BadFiles.only(run);
            assertThat(finding.reason()).isEqualTo(Reason.STEM_TOO_LONG);
            assertThat(finding.line()).isPositive();
            assertThat(finding.excerpt()).hasSizeLessThan(70);
        }
    }

    @Test
    void keysThatNameNoOptionAreFoundInEveryFormatThatCanHaveThem() {
        Finding aiken = BadFiles.only(BadFiles.examine("题.txt", "题\nA. 甲\nB. 乙\nANSWER: D\n"));
        Finding qti = BadFiles.only(Exchange.examine(
                "题.zip",
                Zips.ofItems(Map.of("a.xml", Zips.ITEM.formatted("题").replace("<value>A", "<value>Z")), Map.of())));
        assertThat(List.of(aiken, qti)).extracting(Finding::reason).containsOnly(Reason.KEY_NAMES_NO_OPTION);
        assertThat(BadFiles.only(BadFiles.examine("题.gift", "题 {~甲 ~乙}")).reason())
                .isEqualTo(Reason.KEY_MISSING);
        assertThat(BadFiles.only(BadFiles.examine(
                                "题.xml", BadFiles.MOODLE.formatted("题").replace("100", "0")))
                        .reason())
                .isEqualTo(Reason.KEY_MISSING);
    }

    /** The platform counts what such characters amount to in the whole file, and has its limits. */
    @Test
    void filesWithManyThousandSignsOfMarkupAreRead() {
        // different ones, so that nothing swells as a bomb does
        Random random = new Random(1);
        List<QuestionContent> contents = IntStream.range(0, 60)
                .mapToObj(number -> Carried.withStem(
                        TypeFixtures.of(QuestionType.SINGLE),
                        random.ints(3_800, 0, 3_000)
                                .mapToObj(one -> "&lt;" + (char) ('一' + one))
                                .collect(Collectors.joining())))
                .toList();
        for (Format format : List.of(Format.EXCEL, Format.MOODLE_XML, Format.QTI_3_0, Format.CSV)) {
            DryRun run = Exchange.examine(
                    "题" + format.ending(), Exchange.export(format, contents).file());
            assertThat(run.findings()).as("%s", format).isEmpty();
            assertThat(run.accepted()).as("%s", format).hasSize(60);
        }
    }
}
