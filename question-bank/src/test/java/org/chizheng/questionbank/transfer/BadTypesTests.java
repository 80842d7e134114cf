package org.chizheng.questionbank.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blanks, orderings, matchings, essays and cases that are filled in wrong: one finding each, with its place. */
class BadTypesTests {

    private static final String HEAD = "题型,题干,选项A,选项B,选项C,答案,选项不乱序,标签,题号,所属案例,分值占比\n";

    private static DryRun table(String rows) {
        return Exchange.examine("题.csv", (HEAD + "单选题,好题,甲,乙,,A,,,,,\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "'填空题,由____实施,,,,,,,,,', 答案, BLANKS_MISCOUNTED",
        "'填空题,由____实施,,,,甲|乙,,,,,', 答案, BLANKS_MISCOUNTED",
        "'填空题,没有空,,,,甲,,,,,', 题干, BLANKS_MISSING",
        "'排序题,排一排,甲,乙,丙,AB,,,,,', 答案, KEY_UNREADABLE",
        "'排序题,排一排,甲,乙,丙,AAB,,,,,', 答案, KEY_UNREADABLE",
        "'排序题,排一排,甲,乙,,BA,,,,,', '', TOO_FEW_STEPS",
        "'匹配题,连一连,甲,乙,,左,,,,,', 答案, PROMPTS_UNSOUND",
        "'匹配题,连一连,甲,乙,,左=>A,,,,,', 答案, PROMPTS_UNSOUND",
        "'匹配题,连一连,甲,乙,,左=>A|右=>F,,,,,', 答案, PROMPTS_UNSOUND",
        "'匹配题,连一连,甲,乙,,=>A|右=>B,,,,,', 答案, PROMPTS_UNSOUND",
        "'简答题,说一说,,,,期限,,,,,', 答案, RUBRIC_UNSOUND",
        "'简答题,说一说,,,,期限（0分）,,,,,', 答案, RUBRIC_UNSOUND",
        "'简答题,说一说,,,,（2分）,,,,,', 答案, RUBRIC_UNSOUND",
        "'简答题,说一说,,,,,,,,,', 答案, RUBRIC_UNSOUND",
        "'单选题,选一选,甲,乙,,A,也许,,,,', 选项不乱序, KEEP_ORDER_UNKNOWN",
        "'单选题,选一选,甲,乙,,A→B,,,,,', 答案, KEY_UNREADABLE",
        "'案例分析题,没有小题,,,,,,,1,,', '', PARTS_UNSOUND",
        "'单选题,没有案例,甲,乙,,A,,,,7,', 所属案例, CASE_UNKNOWN",
    })
    void whatIsWrongInARowIsNamedByItsColumn(String row, String column, Reason reason) {
        DryRun run = table(row + "\n");
        assertThat(run.accepted()).hasSize(1);
        assertThat(run.findings())
                .extracting(Finding::line, Finding::column, Finding::reason)
                .containsExactly(tuple(3, column, reason));
    }

    @Test
    void aCaseComesInWholeOrNotAtAllAndItsFaultsAreNamedByTheRowsOfItsParts() {
        DryRun run = table("""
                案例分析题,材料一,,,,,,,1,,
                单选题,一之一,甲,乙,,C,,,,1,2
                填空题,一之二____,,,,甲,,,,1,0
                简答题,一之三,,,,要点,,,,1,1
                案例分析题,材料二,,,,,,,2,,
                单选题,二之一,甲,乙,,A,,,,2,2
                案例分析题,二之二,,,,,,,,2,1
                案例分析题,材料三,,,,,,,3,,
                单选题,三之一,甲,乙,,A,,,,3,2
                单选题,插进来,甲,乙,,A,,,,,
                单选题,三之二,甲,乙,,A,,,,3,2
                """);
        assertThat(run.accepted()).extracting(Candidate::line).containsExactly(2, 10, 12);
        assertThat(run.accepted().get(1).content().response())
                .isInstanceOfSatisfying(
                        Response.Case.class, one -> assertThat(one.parts()).hasSize(1));
        assertThat(run.rows()).isEqualTo(6);
        assertThat(run.findings())
                .extracting(Finding::line, Finding::column, Finding::reason)
                .containsExactly(
                        tuple(6, "答案", Reason.RUBRIC_UNSOUND),
                        tuple(9, "", Reason.PARTS_UNSOUND),
                        tuple(13, "所属案例", Reason.CASE_UNKNOWN));
    }

    @Test
    void faultsOfReadablePartsAreNamedTogether() {
        DryRun run = table("""
                案例分析题,材料,,,,,,,1,,
                单选题,一,甲,乙,,C,,,,1,2
                填空题,二____,,,,甲,,,,1,0
                填空题,三,,,,甲,,,,1,1
                """);
        assertThat(run.findings())
                .extracting(Finding::line, Finding::column, Finding::reason)
                .containsExactly(
                        tuple(4, "答案", Reason.KEY_NAMES_NO_OPTION),
                        tuple(5, "分值占比", Reason.SHARE_UNREADABLE),
                        tuple(6, "题干", Reason.BLANKS_MISSING));
    }

    @Test
    void cellsThatATypeDoesNotUseAreNamedAndTheQuestionComesIn() {
        DryRun run = table("简答题,说一说,多余,,,要点（1分）,是,,,,3\n");
        assertThat(run.accepted()).hasSize(2);
        assertThat(run.findings())
                .extracting(Finding::line, Finding::column, Finding::reason)
                .containsExactlyInAnyOrder(
                        tuple(3, "选项A", Reason.CELL_IGNORED),
                        tuple(3, "选项不乱序", Reason.CELL_IGNORED),
                        tuple(3, "分值占比", Reason.CELL_IGNORED));
    }

    @Test
    void aFormulaInAKeyKeepsItsCaseOut() {
        List<String> head = List.of("题型", "题干", "选项A", "选项B", "答案", "题号", "所属案例");
        DryRun run = Exchange.examine(
                "题.xlsx",
                BadFiles.workbook(List.of(
                        head,
                        List.of("案例分析题", "材料", "", "", "", "1", ""),
                        List.of("填空题", "由____实施", "", "", "=1+1", "", "1"),
                        List.of("填空题", "另由____实施", "", "", "甲", "", ""))));
        assertThat(run.accepted()).extracting(Candidate::line).containsExactly(4);
        assertThat(run.findings())
                .extracting(Finding::line, Finding::column, Finding::reason)
                .contains(tuple(3, "答案", Reason.FORMULA));
    }

    @Test
    void separatorsThatBelongToAnAnswerAreKeptByABackslash() {
        DryRun run = table("填空题,____与____,,,,甲\\|乙；丙\\；丁；24/7 | C:\\\\temp\\n;\\x,,,,,\n");
        assertThat(run.findings()).isEmpty();
        assertThat(run.accepted().getLast().content().response())
                .isInstanceOfSatisfying(
                        Response.Blanks.class,
                        one -> assertThat(one.blanks())
                                .extracting(blank -> blank.accepted())
                                .containsExactly(List.of("甲|乙", "丙；丁", "24/7"), List.of("C:\\temp", "\\x")));
    }

    @ParameterizedTest
    @CsvSource({
        "<value>A</value><value>B</value>, <value>A</value>, orderInteraction, KEY_DOES_NOT_FIT_TYPE",
        "<value>A</value><value>B</value>, '', orderInteraction, KEY_MISSING",
        "<value>A</value><value>B</value>, <value>A</value><value>A</value>, orderInteraction, KEY_DOES_NOT_FIT_TYPE",
        "<value>A</value><value>B</value>, <value>A B</value>, matchInteraction, PROMPTS_UNSOUND",
        "<value>A</value><value>B</value>, '', extendedTextInteraction, RUBRIC_UNSOUND",
    })
    void interactionsWhoseRightResponseIsUnsoundStayOut(String any, String right, String interaction, Reason reason) {
        String item =
                Zips.ITEM.formatted("题").replace("<value>A</value>", right).replace("choiceInteraction", interaction);
        DryRun run = Exchange.examine("题.zip", Zips.ofItems(Map.of("a.xml", item), Map.of()));
        assertThat(run.accepted()).isEmpty();
        assertThat(run.findings())
                .extracting(Finding::file, Finding::line, Finding::reason)
                .containsExactly(tuple("a.xml", 1, reason));
    }

    @Test
    void anItemOfAnotherSystemWithSeveralInteractionsIsACase() {
        String item = """
                <assessmentItem title="材料题"><responseDeclaration identifier="R1" cardinality="single">
                <correctResponse><value>y</value></correctResponse></responseDeclaration>
                <responseDeclaration identifier="R2" cardinality="single" baseType="string">
                <correctResponse><value>两</value></correctResponse><mapping><mapEntry mapKey="二" mappedValue="1"/>
                <mapEntry mapKey="2" mappedValue="0.5"/></mapping></responseDeclaration>
                <itemBody><p>执法人员<inlineChoiceInteraction responseIdentifier="R1" shuffle="false">
                <inlineChoice identifier="x">可以</inlineChoice><inlineChoice identifier="y">不得</inlineChoice>
                </inlineChoiceInteraction>少于<textEntryInteraction responseIdentifier="R2"/>人。</p></itemBody>
                </assessmentItem>""";
        DryRun run = Exchange.examine("题.zip", Zips.ofItems(Map.of("a.xml", item), Map.of()));
        assertThat(run.faults()).isEmpty();
        assertThat(RichText.plain(run.accepted().getFirst().content().stem())).isEqualTo("执法人员（1）______少于（2）______人。");
        assertThat(run.accepted().getFirst().content().response()).isInstanceOfSatisfying(Response.Case.class, one -> {
            assertThat(one.parts()).extracting(part -> part.type().name()).containsExactly("SINGLE", "BLANKS");
            assertThat(one.parts().getFirst().response().key()).containsExactly("B");
            assertThat(one.parts().getLast().response())
                    .isInstanceOfSatisfying(
                            Response.Blanks.class,
                            blanks -> assertThat(blanks.blanks().getFirst().accepted())
                                    .containsExactly("两", "二"));
        });
    }
}
