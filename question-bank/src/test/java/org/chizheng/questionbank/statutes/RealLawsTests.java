package org.chizheng.questionbank.statutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.questionbank.QuestionFixtures.AUTHOR;
import static org.chizheng.questionbank.QuestionFixtures.approved;
import static org.chizheng.questionbank.statutes.StatuteFixtures.citing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chizheng.questionbank.ArticleNumber;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.search.ArticleHit;
import org.chizheng.questionbank.search.ArticleSearching;
import org.chizheng.questionbank.search.SearchResult.Fragment;
import org.chizheng.questionbank.statutes.ArticleChange.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The twelve laws of the data folder, with what people know of them. */
@SpringBootTest
@EnabledIfEnvironmentVariable(named = "CHIZHENG_REAL_DATA", matches = ".+")
class RealLawsTests {

    /** How many articles each file has, and the days from which amended versions are in force. */
    private static final Map<String, Integer> ARTICLES = Map.ofEntries(
            Map.entry("个人信息保护法(2021-08-20)", 74),
            Map.entry("国家赔偿法(2012-10-26)", 42),
            Map.entry("山东省行政执法监督条例(2014-11-27)", 42),
            Map.entry("河南省行政执法条例(2016-03-29)", 48),
            Map.entry("浙江省综合行政执法条例(2021-11-25)", 38),
            Map.entry("行政处罚法(2021-01-22)", 86),
            Map.entry("行政复议法(2017-09-01)", 43),
            Map.entry("行政复议法(2023-09-01)", 90),
            Map.entry("行政强制法(2011-06-30)", 71),
            Map.entry("行政许可法(2019-04-23)", 83),
            Map.entry("行政诉讼法(2017-06-27)", 103),
            Map.entry("重庆市行政执法监督条例(2010-07-30)", 25));

    private static final Map<String, LocalDate> ASKED_FOR = Map.of(
            "国家赔偿法(2012-10-26)", LocalDate.of(2013, 1, 1),
            "行政复议法(2017-09-01)", LocalDate.of(2018, 1, 1),
            "行政许可法(2019-04-23)", LocalDate.of(2019, 4, 23),
            "行政诉讼法(2017-06-27)", LocalDate.of(2017, 7, 1),
            "重庆市行政执法监督条例(2010-07-30)", LocalDate.of(2010, 7, 30));

    @Autowired
    ImportingStatutes importing;

    @Autowired
    Statutes statutes;

    @Autowired
    ArticleSearching searching;

    @Autowired
    Writing writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    QuestionBank bank;

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> found = Files.list(Path.of(System.getenv("CHIZHENG_REAL_DATA"), "laws"))) {
            for (Path file : found.sorted().toList()) {
                files.put(file.getFileName().toString().replace(".md", ""), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private StatuteDryRun examined(String name, byte[] file) {
        return importing.examine(AUTHOR, name + ".md", file);
    }

    private StatuteImport run(String name, byte[] file) {
        StatuteDryRun run = examined(name, file);
        LocalDate effective = run.effective() == null ? ASKED_FOR.get(name) : run.effective();
        return importing.run(
                AUTHOR, run, Objects.requireNonNull(run.adopted()), Objects.requireNonNull(effective, name));
    }

    @Test
    void allTwelveAreRead() throws IOException {
        Map<String, byte[]> files = files();
        assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(ARTICLES.keySet());
        files.forEach((name, file) -> {
            StatuteDryRun run = examined(name, file);
            assertThat(run.sound()).as("%s: %s", name, run.findings()).isTrue();
            StatuteText text = Objects.requireNonNull(run.text());
            assertThat(text.articles()).as(name).hasSize(ARTICLES.get(name));
            assertThat(text.articles().getLast().number()).as(name).isEqualTo(ArticleNumber.of(ARTICLES.get(name)));
            assertThat(text.articles())
                    .as(name)
                    .allMatch(article -> article.words().matches("(?s)\\S.*[。；：？]"));
            assertThat(text.articles().getLast().heading()).as(name).matches(".*附则|");
            assertThat(run.effective() == null).as(name).isEqualTo(ASKED_FOR.containsKey(name));
            boolean chongqing = name.startsWith("重庆");
            assertThat(run.adopted()).hasToString(chongqing ? "2010-07-23" : name.replaceAll(".*\\(|\\)", ""));
            assertThat(run.findings())
                    .as(name)
                    .extracting(StatuteFinding::problem)
                    .containsExactlyInAnyOrderElementsOf(
                            name.startsWith("河南")
                                    ? Collections.nCopies(4, StatuteProblem.HEADING_GUESSED)
                                    : chongqing
                                            ? List.of(StatuteProblem.DATE_DIFFERS, StatuteProblem.EFFECTIVE_UNKNOWN)
                                            : ASKED_FOR.containsKey(name)
                                                    ? List.of(StatuteProblem.EFFECTIVE_UNKNOWN)
                                                    : List.of());
        });
    }

    @Test
    void theRevisionOfTheReconsiderationLawFreezesItsQuestions() throws IOException {
        Map<String, byte[]> files = files();
        StatuteImport old = run("行政复议法(2017-09-01)", files.get("行政复议法(2017-09-01)"));
        assertThat(old).isInstanceOf(StatuteImport.Done.class);
        QuestionId period = approved(writing, reviewing, AUTHOR, citing("申请期限", "《行政复议法》", "9"));
        QuestionId reparation = approved(writing, reviewing, AUTHOR, citing("附则日期", "中华人民共和国行政复议法", "第四十三条"));
        QuestionId whole = approved(writing, reviewing, AUTHOR, citing("整部法律", "行政复议法", ""));
        StatuteImport fresh = run("行政复议法(2023-09-01)", files.get("行政复议法(2023-09-01)"));
        assertThat(fresh).isInstanceOfSatisfying(StatuteImport.Done.class, done -> {
            assertThat(done.frozen()).containsExactlyInAnyOrder(period, reparation);
            assertThat(done.version().effective()).isEqualTo(LocalDate.of(2024, 1, 1));
            Comparison comparison = statutes.compare(
                            AUTHOR,
                            done.before().orElseThrow().id(),
                            done.version().id())
                    .orElseThrow();
            // 第九条 (sixty days) became 第二十条
            ArticleChange ninth = comparison.ofOld(ArticleNumber.of(9)).orElseThrow();
            assertThat(Objects.requireNonNull(ninth.after()).number()).isEqualTo(ArticleNumber.of(20));
            assertThat(comparison.ofOld(ArticleNumber.of(1)).orElseThrow().kind())
                    .isEqualTo(Kind.CHANGED);
            assertThat(comparison.counts().get(Kind.ADDED)).isGreaterThan(30);
        });
        assertThat(bank.find(AUTHOR, whole).orElseThrow().state()).isEqualTo(QuestionState.APPROVED);
        assertThat(run("行政复议法(2023-09-01)", files.get("行政复议法(2023-09-01)")))
                .isInstanceOf(StatuteImport.Unchanged.class);

        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            run(file.getKey(), file.getValue());
        }
        assertThat(statutes.all(AUTHOR)).hasSize(11);
        List<ArticleHit> hits = searching.search(AUTHOR, "听证 较大数额罚款", 10);
        assertThat(hits).isNotEmpty();
        assertThat(hits.getFirst().version().name()).isEqualTo("中华人民共和国行政处罚法");
        assertThat(hits.getFirst().article().number()).isEqualTo(ArticleNumber.of(63));
        assertThat(hits.getFirst().words())
                .filteredOn(Fragment::found)
                .extracting(Fragment::text)
                .contains("较大数额罚款");
        assertThat(statutes.named(AUTHOR, new LawName("行政处罚法"))).isPresent();
    }
}
