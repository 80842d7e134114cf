package org.chizheng.questionbank.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Pictures;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a format carries but the bank cannot hold is listed item by item. */
class NothingIsDroppedSilentlyTests {

    private static final byte[] GIF = Base64.getDecoder().decode("R0lGODlhAQABAAAAACwAAAAAAQABAAA=");

    private static DryRun examine(String name, String file) {
        return Exchange.examine(name, file.getBytes(StandardCharsets.UTF_8));
    }

    private static DryRun moodle(String questions) {
        return examine("题.xml", "<quiz>" + questions + "</quiz>");
    }

    private static String moodleChoice(String stem, String rest) {
        return "<question type='multichoice'><questiontext format='html'>" + stem
                + "</questiontext><answer fraction='100'><text>甲</text></answer>"
                + "<answer fraction='0'><text>乙</text></answer>" + rest + "</question>";
    }

    @Test
    void giftIsReadAsMoodleWritesIt() {
        DryRun run = examine("题.gift", """
                // 说明
                $CATEGORY: $course$/top/交通运输

                // [id:7] [tag:difficulty:HARD] [tag:law:某法] [tag:article:9]
                ::第一题::[html]<p>谁<b>不是</b>当事人\\?</p>{
                =[html]<p>甲</p>#对
                ~乙 \\{括号\\} \\= \\~
                ####因为\\n所以
                }

                ::多选::哪些正确{~%50%甲 ~%-100%乙 ~%50%丙}

                行政处罚由{=行政机关 ~法院}实施。

                对吗{T}

                错吗{FALSE#不对####如此}
                """);
        assertThat(run.accepted()).extracting(Candidate::line).containsExactly(5, 11, 13, 15, 17);
        QuestionContent first = run.accepted().getFirst().content();
        assertThat(first.subject()).isEqualTo("TRANSPORT");
        assertThat(first.difficulty()).isEqualTo(Difficulty.HARD);
        assertThat(first.stem()).isEqualTo("<p>谁<b>不是</b>当事人\\?</p>");
        assertThat(RichText.plain(first.options().getLast().text())).isEqualTo("乙 {括号} = ~");
        assertThat(RichText.plain(String.valueOf(first.explanation()))).isEqualTo("因为\n所以");
        assertThat(run.accepted())
                .extracting(one -> one.content().type(), one -> one.content().key())
                .containsExactly(
                        tuple(QuestionType.SINGLE, Set.of("A")),
                        tuple(QuestionType.MULTIPLE, Set.of("A", "C")),
                        tuple(QuestionType.SINGLE, Set.of("A")),
                        tuple(QuestionType.TRUE_FALSE, Set.of("A")),
                        tuple(QuestionType.TRUE_FALSE, Set.of("B")));
        assertThat(RichText.plain(run.accepted().get(2).content().stem())).isEqualTo("行政处罚由 ______ 实施。");
        assertThat(run.findings())
                .extracting(Finding::line, Finding::reason)
                .containsExactly(tuple(5, Reason.FEEDBACK_IGNORED), tuple(17, Reason.FEEDBACK_IGNORED));
    }

    @ParameterizedTest
    @CsvSource({
        "'题{#3:1}', TYPE_UNSUPPORTED, numerical",
        "'题{}', RUBRIC_UNSOUND, 题",
        "'题{=甲*}', WILDCARD_UNSUPPORTED, 甲*",
        "'题{=甲->一 =丙->二 =乙}', PROMPTS_UNSOUND, 乙",
        "'没有答案的一段话', TEXT_WITHOUT_QUESTION, 没有答案的一段话",
        "'题{=甲 ~乙', BRACES_UNMATCHED, 题",
        "'题{=甲 ~乙}}', BRACES_UNMATCHED, 题",
    })
    void whatGiftHasBeyondTheBankIsNamed(String question, Reason reason, String words) {
        DryRun run = examine("题.gift", "好题{=甲 ~乙}\n\n" + question + "\n");
        assertThat(run.accepted()).hasSize(1);
        assertThat(run.findings())
                .extracting(Finding::line, Finding::reason, Finding::excerpt)
                .containsExactly(tuple(3, reason, words));
    }

    @Test
    void aQuestionOfAikenWithoutAnAnswerDoesNotSwallowTheNext() {
        DryRun run = examine("题.txt", "题一\nA. 甲\nB. 乙\n\n题二\n\nA. 甲\n\nB. 乙\nANSWER: A\n\n题三\n");
        assertThat(run.accepted()).extracting(Candidate::line).containsExactly(5);
        assertThat(run.findings())
                .extracting(Finding::line, Finding::reason)
                .containsExactly(tuple(1, Reason.KEY_MISSING), tuple(12, Reason.TEXT_WITHOUT_QUESTION));
    }

    @Test
    void typesOfMoodleThatTheBankDoesNotHaveAreNamedOneByOne() {
        DryRun run = moodle("\n<question type='numerical'><questiontext><text>几</text></questiontext></question>\n"
                + moodleChoice("<text>好题</text>", "")
                + "\n<question type='cloze'><questiontext><text>甲{1:NM:=3}</text></questiontext></question>"
                + "\n<question type='essay'><questiontext><text>写</text></questiontext></question>");
        assertThat(run.accepted()).hasSize(1);
        assertThat(run.rows()).isEqualTo(4);
        assertThat(run.findings())
                .extracting(Finding::line, Finding::reason, Finding::excerpt)
                .containsExactly(
                        tuple(2, Reason.TYPE_UNSUPPORTED, "numerical"),
                        tuple(4, Reason.TYPE_UNSUPPORTED, "cloze NM"),
                        tuple(5, Reason.RUBRIC_UNSOUND, "写"));
    }

    @Test
    void tagsCategoriesFeedbackAndWeightsThatAreLostAreNamed() {
        DryRun run = moodle("<question type='category'><category><text>$course$/第一章</text></category></question>"
                + "<question type='multichoice'><single>false</single><questiontext format='html'><text>题"
                + "<![CDATA[<video src=\"x\"></video>]]></text></questiontext>"
                + "<answer fraction='70'><text>甲</text><feedback><text>好</text></feedback></answer>"
                + "<answer fraction='30'><text>乙</text></answer>"
                + "<answer fraction='-50'><text>丙</text></answer><tags><tag><text>期末</text></tag><tag><text>"
                + "长".repeat(41) + "</text></tag></tags></question>");
        assertThat(run.accepted()).hasSize(1);
        assertThat(run.accepted().getFirst().content().tags()).containsExactly("期末");
        assertThat(run.findings())
                .extracting(Finding::reason)
                .containsExactlyInAnyOrder(
                        Reason.CATEGORY_IGNORED,
                        Reason.TAG_IGNORED,
                        Reason.FEEDBACK_IGNORED,
                        Reason.WEIGHTS_IGNORED,
                        Reason.MARKUP_REMOVED);
        assertThat(run.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hottextInteraction, hottextInteraction",
        "gapMatchInteraction, gapMatchInteraction",
        "associateInteraction, associateInteraction",
        "uploadInteraction, uploadInteraction",
        "sliderInteraction, sliderInteraction",
    })
    void interactionsThatTheBankDoesNotHaveAreNamedItemByItem(String element, String words) {
        Map<String, String> items = new LinkedHashMap<>();
        items.put("a.xml", Zips.ITEM.formatted("甲题"));
        items.put("b.xml", Zips.ITEM.formatted("乙题").replace("choiceInteraction", element));
        items.put(
                "c.xml",
                "<qti-assessment-item title='丙'><qti-item-body>丙<qti-"
                        + element.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)
                        + " response-identifier='R'/></qti-item-body></qti-assessment-item>");
        DryRun run = Exchange.examine("题.zip", Zips.ofItems(items, Map.of()));
        assertThat(run.accepted()).extracting(Candidate::file).containsExactly("a.xml");
        assertThat(run.findings())
                .extracting(Finding::file, Finding::reason, Finding::excerpt)
                .containsExactly(
                        tuple("b.xml", Reason.TYPE_UNSUPPORTED, words), tuple("c.xml", Reason.TYPE_UNSUPPORTED, words));
    }

    @Test
    void picturesTravelAlong() {
        String address = Pictures.address(GIF).orElseThrow();
        String base64 = Base64.getEncoder().encodeToString(GIF);
        DryRun moodle = moodle(moodleChoice(
                "<text><![CDATA[看图<img src=\"@@PLUGINFILE@@/%E5%9B%BE.gif\" alt=\"图\">]]></text>"
                        + "<file name='图.gif' path='/' encoding='base64'>" + base64 + "</file>",
                ""));
        String item = Zips.ITEM.formatted("题").replace("<p>题", "<p>看图<img src='../media/%E5%9B%BE.gif' alt='图'/>");
        DryRun qti = Exchange.examine("题.zip", Zips.ofItems(Map.of("items/a.xml", item), Map.of("media/图.gif", GIF)));
        for (DryRun run : List.of(moodle, qti)) {
            assertThat(run.findings()).isEmpty();
            String stem = run.accepted().getFirst().content().stem();
            assertThat(stem.replace("&#61;", "=").replace("&#43;", "+")).contains(address);
            assertThat(RichText.sanitise(stem)).isEqualTo(stem);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "@@PLUGINFILE@@/none.gif, PICTURE_MISSING",
        "https://example.org/a.gif, PICTURE_OUTSIDE",
        "//example.org/a.gif, PICTURE_OUTSIDE",
        "file:///etc/passwd, PICTURE_OUTSIDE",
        "'data:image/svg+xml;base64,PHN2Zy8+', PICTURE_REFUSED",
        "'data:image/png;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=', PICTURE_REFUSED",
        "@@PLUGINFILE@@/script.gif, PICTURE_REFUSED",
    })
    void aQuestionWhosePictureCannotComeAlongStaysOut(String address, Reason reason) {
        DryRun run = moodle(moodleChoice(
                "<text><![CDATA[看图<img src=\"" + address + "\">]]></text>"
                        + "<file name='script.gif' path='/' encoding='base64'>"
                        + Base64.getEncoder().encodeToString("<script>".getBytes(StandardCharsets.UTF_8)) + "</file>",
                ""));
        assertThat(run.accepted()).isEmpty();
        assertThat(run.findings())
                .extracting(Finding::reason, Finding::excerpt)
                .containsExactly(tuple(reason, address));
    }

    @Test
    void picturesOutsideOfThePackageAreNotLookedUp() {
        String item = Zips.ITEM.formatted("题").replace("<p>题", "<p><img src='../../../etc/passwd' alt='x'/>");
        DryRun run = Exchange.examine("题.zip", Zips.ofItems(Map.of("items/a.xml", item), Map.of()));
        assertThat(run.findings()).extracting(Finding::reason).containsExactly(Reason.PICTURE_OUTSIDE);
    }

    @Test
    void aPictureThatIsTooLargeIsRefused() {
        byte[] large = Arrays.copyOf(GIF, Pictures.LARGEST + 1);
        assertThat(Pictures.address(large)).isEmpty();
        String item = Zips.ITEM.formatted("题").replace("<p>题", "<p>题<img src='a.gif' alt='x'/>");
        new Random(1).nextBytes(large);
        System.arraycopy(GIF, 0, large, 0, GIF.length);
        DryRun run = Exchange.examine("题.zip", Zips.ofItems(Map.of("a.xml", item), Map.of("a.gif", large)));
        assertThat(run.findings()).extracting(Finding::reason).containsExactly(Reason.PICTURE_REFUSED);
    }
}
