package org.chizheng.questionbank.statutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chizheng.questionbank.ArticleNumber;
import org.junit.jupiter.api.Test;

class StatuteExaminationTests {

    private static final String NAME = "试例管理条例(2020-05-06).md";

    private static StatuteDryRun read(String text) {
        return StatuteExamination.of(NAME, text.getBytes(StandardCharsets.UTF_8));
    }

    private static StatuteText text(StatuteDryRun run) {
        StatuteText text = run.text();
        if (text == null) {
            throw new AssertionError("nothing was read: " + run.findings());
        }
        return text;
    }

    private static void assertBlocked(String text, int line, StatuteProblem problem, String excerpt) {
        StatuteDryRun run = read(text);
        assertThat(run.findings()).contains(new StatuteFinding(line, problem, excerpt));
        assertThat(problem.blocks()).isTrue();
        assertThat(run.sound()).isFalse();
    }

    @Test
    void readsChaptersArticlesAndDates() {
        StatuteDryRun run = read("""
                # 试例管理条例

                2018年1月2日 某省人民代表大会常务委员会第一次会议通过

                2020年5月6日 某省人民代表大会常务委员会第九次会议修订

                <!-- INFO END -->

                ## 第一章　总 则
                \u200b
                第一条 为了试验，制定本条例。

                ## 第二章  办法

                ### 第一节 一般规定

                第二条 有下列情形之一的：

                （一）甲；

                （二）乙。

                第一条规定的情形除外。

                第二条之一 补充规定。

                ## 第三章 附则

                第三条 本条例自2020年7月1日起施行。
                """);
        assertThat(run.findings()).isEmpty();
        assertThat(run.sound()).isTrue();
        assertThat(run.adopted()).isEqualTo(LocalDate.of(2020, 5, 6));
        assertThat(run.effective()).isEqualTo(LocalDate.of(2020, 7, 1));
        assertThat(text(run).name()).isEqualTo("试例管理条例");
        assertThat(text(run).preamble()).contains("2018年1月2日", "修订").doesNotContain("INFO END");
        assertThat(text(run).articles())
                .containsExactly(
                        new Article(ArticleNumber.of(1), "第一章 总则", "为了试验，制定本条例。"),
                        new Article(ArticleNumber.of(2), "第二章 办法 · 第一节 一般规定", "有下列情形之一的：\n（一）甲；\n（二）乙。\n第一条规定的情形除外。"),
                        new Article(new ArticleNumber(2, 1), "第二章 办法 · 第一节 一般规定", "补充规定。"),
                        new Article(ArticleNumber.of(3), "第三章 附则", "本条例自2020年7月1日起施行。"));
    }

    @Test
    void readsOverATableOfContentsAndOtherMarks() {
        StatuteDryRun run = read("""
                试例管理条例
                （2020年5月6日某省人民代表大会常务委员会第九次会议通过）
                目 录
                第一章 总则
                第二章 附则

                第一章 总则
                **第一条** 为了试验，制定本条例。
                #### 第2条：县级人民政府负责。
                第二章 附则
                第三条本条例自公布之日起施行。
                """);
        assertThat(run.findings()).isEmpty();
        assertThat(text(run).articles())
                .containsExactly(
                        new Article(ArticleNumber.of(1), "第一章 总则", "为了试验，制定本条例。"),
                        new Article(ArticleNumber.of(2), "第一章 总则", "县级人民政府负责。"),
                        new Article(ArticleNumber.of(3), "第二章 附则", "本条例自公布之日起施行。"));
        assertThat(run.effective()).isEqualTo(LocalDate.of(2020, 5, 6));
    }

    @Test
    void anAmendmentKeepsTheFirstDayInItsTextAndSoIsAskedFor() {
        StatuteDryRun run = read("""
                # 试例管理条例
                2010年1月1日 通过
                2020年5月6日 《关于修改部分地方性法规的决定》修正
                第一条 制定本条例。
                第二条 本条例自2010年3月1日起施行。
                """);
        assertThat(run.sound()).isTrue();
        assertThat(run.effective()).isNull();
        assertThat(run.findings())
                .extracting(StatuteFinding::problem)
                .containsExactly(StatuteProblem.EFFECTIVE_UNKNOWN);
    }

    @Test
    void whatTheFileSaysOtherwiseIsToldAndTheTextCounts() {
        StatuteDryRun run = read("""
                # 另一条例
                2020年5月1日 通过
                第一条 本条例自2020年6月1日起施行。
                ## 附件
                收费标准
                """);
        assertThat(run.sound()).isTrue();
        assertThat(run.adopted()).isEqualTo(LocalDate.of(2020, 5, 1));
        assertThat(run.findings())
                .containsExactlyInAnyOrder(
                        new StatuteFinding(0, StatuteProblem.NAME_DIFFERS, "另一条例 / 试例管理条例"),
                        new StatuteFinding(0, StatuteProblem.DATE_DIFFERS, "2020-05-01 / 2020-05-06"),
                        new StatuteFinding(4, StatuteProblem.TEXT_LEFT_OUT, "附件"));
    }

    @Test
    void aHeadingThatHasLostItsMarkIsGuessedAndTold() {
        StatuteDryRun run = read("# 试例管理条例\n第一条 甲。\n第二段。\n执法程序\n第二条 乙。\n自2020年5月6日起施行\n");
        assertThat(run.findings()).contains(new StatuteFinding(4, StatuteProblem.HEADING_GUESSED, "执法程序"));
        assertThat(text(run).articles())
                .extracting(Article::heading, Article::words)
                .containsExactly(tuple("", "甲。\n第二段。"), tuple("执法程序", "乙。\n自2020年5月6日起施行"));
    }

    @Test
    void gapsRepetitionsAndWrongOrderAreFound() {
        assertBlocked("# 试例管理条例\n第一条 甲。\n第三条 乙。", 3, StatuteProblem.ARTICLE_MISSING, "第二条");
        assertBlocked("# 试例管理条例\n第二条 甲。", 2, StatuteProblem.ARTICLE_MISSING, "第一条");
        assertBlocked("# 试例管理条例\n第一条 甲。\n第一条 乙。", 3, StatuteProblem.ARTICLE_REPEATED, "第一条 (2)");
        assertBlocked("# 试例管理条例\n第一条 甲。\n第三条 乙。\n第二条 丙。", 4, StatuteProblem.ARTICLE_OUT_OF_ORDER, "第二条");
        assertBlocked("# 试例管理条例\n第一条 甲。\n第一条之二 乙。", 3, StatuteProblem.ARTICLE_MISSING, "第一条之一");
        assertBlocked("# 试例管理条例\n第一条\n\n第二条 乙。", 2, StatuteProblem.ARTICLE_EMPTY, "第一条");
        assertBlocked("# 试例管理条例\n第9999条 甲。\n第9999条之9999 乙。", 3, StatuteProblem.ARTICLE_MISSING, "第九千九百九十九条之九千九百九十八");
        assertBlocked("# 试例管理条例\n第一条 甲。\n第百百条 乙。", 3, StatuteProblem.NUMBER_UNREADABLE, "乙。");
    }

    @Test
    void aFileWithoutArticlesIsNoLaw() {
        assertBlocked("# 试例管理条例\n\n这里没有条文。", 0, StatuteProblem.NO_ARTICLES, "");
        assertThat(read(" \n\n ").findings()).containsExactly(new StatuteFinding(0, StatuteProblem.FILE_EMPTY, ""));
        assertThat(read("").findings()).containsExactly(new StatuteFinding(0, StatuteProblem.FILE_EMPTY, ""));
        assertThat(StatuteExamination.of("1.md", "第一条 甲。".getBytes(StandardCharsets.UTF_8))
                        .findings())
                .contains(new StatuteFinding(0, StatuteProblem.NAME_MISSING, "1"));
    }

    @Test
    void gbkIsReadAndTold() {
        String law = "# 试例管理条例\r\n2020年5月6日 通过\r\n第一条 为了试验，制定本条例。\r\n第二条 自公布之日起施行。";
        StatuteDryRun run = StatuteExamination.of(NAME, law.getBytes(Charset.forName("GBK")));
        assertThat(run.sound()).isTrue();
        assertThat(run.findings()).containsExactly(new StatuteFinding(0, StatuteProblem.NOT_UTF8, "GB18030"));
        assertThat(text(run).articles()).hasSize(2);
    }

    @Test
    void otherEncodingsAndBinariesAreNoText() {
        byte[] random = new byte[5000];
        long seed = System.nanoTime();
        new Random(seed).nextBytes(random);
        assertThat(StatuteExamination.of(NAME, random).sound())
                .as("seed %d", seed)
                .isFalse();
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0};
        assertThat(StatuteExamination.of(NAME, zip).findings())
                .containsExactly(new StatuteFinding(0, StatuteProblem.NOT_A_TEXT_FILE, ""));
        byte[] cut = {(byte) 0xE7, (byte) 0xAC, ' ', (byte) 0xFF};
        assertThat(StatuteExamination.of(NAME, cut).findings())
                .containsExactly(new StatuteFinding(0, StatuteProblem.ENCODING_UNKNOWN, ""));
        byte[] wide = "\uFEFF# 试例管理条例\n第一条 甲。".getBytes(StandardCharsets.UTF_16LE);
        assertThat(StatuteExamination.of(NAME, wide).sound()).isTrue();
        assertBlocked("# 试例管理条例\n第一条 甲\uFFFD\uFFFD。", 2, StatuteProblem.CHARACTERS_LOST, "管理条例 第一条 甲\uFFFD\uFFFD。");
    }

    @Test
    void endlessLinesArticlesAndListsAreRefused() {
        assertBlocked(
                "# 试例管理条例\n第一条 " + "长".repeat(200_000), 2, StatuteProblem.LINE_TOO_LONG, "第一条 " + "长".repeat(56) + "…");
        String paragraph = "长".repeat(9_000) + "\n";
        assertBlocked("# 试例管理条例\n第一条 " + paragraph.repeat(3), 2, StatuteProblem.ARTICLE_TOO_LONG, "第一条");
        String many = IntStream.rangeClosed(1, StatuteReader.MOST_ARTICLES + 5)
                .mapToObj(number -> ArticleNumber.of(number).chinese() + " 甲。")
                .collect(Collectors.joining("\n"));
        assertBlocked("# 试例管理条例\n" + many, 0, StatuteProblem.TOO_MANY_ARTICLES, "");
        assertThat(StatuteExamination.of(NAME, new byte[StatuteExamination.LARGEST_FILE + 1])
                        .findings())
                .containsExactly(new StatuteFinding(0, StatuteProblem.FILE_TOO_LARGE, ""));
    }

    @Test
    void anyLawThatIsWrittenDownIsReadBack() {
        for (int round = 0; round < 200; round++) {
            long seed = System.nanoTime();
            StatuteText law = RandomStatutes.of(new Random(seed));
            StatuteDryRun run = read(RandomStatutes.markdown(law));
            assertThat(run.sound()).as("seed %d: %s", seed, run.findings()).isTrue();
            assertThat(text(run).articles()).as("seed %d", seed).isEqualTo(law.articles());
        }
    }

    @Test
    void nothingThatIsCutOrMixedUpBreaksTheReader() {
        for (int round = 0; round < 300; round++) {
            long seed = System.nanoTime();
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(RandomStatutes.markdown(RandomStatutes.of(random)));
            for (int i = 0; i < 20; i++) {
                int place = random.nextInt(text.length());
                text.insert(place, "第条之章#\n *一十百0（".charAt(random.nextInt(13)));
                text.deleteCharAt(random.nextInt(text.length()));
            }
            StatuteDryRun run = read(text.toString());
            if (run.sound()) {
                ArticleNumber last = new ArticleNumber(1, 0);
                for (Article article : text(run).articles()) {
                    assertThat(article.number()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
                    assertThat(article.words()).as("seed %d", seed).isNotBlank();
                    last = article.number();
                }
            } else {
                assertThat(run.findings()).as("seed %d", seed).isNotEmpty();
            }
        }
    }
}
