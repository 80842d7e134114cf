package org.chizheng.questionbank.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.questionbank.QuestionFixtures.saved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionFixtures;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersion;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.Written;
import org.chizheng.questionbank.search.SearchResult.Count;
import org.chizheng.questionbank.search.SearchResult.Fragment;
import org.chizheng.questionbank.search.SearchResult.Hit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class SearchingTests {

    @Autowired
    Writing writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Searching searching;

    @Autowired
    TransactionTemplate transactions;

    @TempDir
    Path folder;

    private static int tree = 100;
    private Curator curator;

    /** Every test has a tree of organisations of its own. */
    @BeforeEach
    void plantTree() {
        curator = curator("/" + tree++ + "/");
    }

    private static Curator curator(String path) {
        return new Curator(11, "命题人", path, Set.of(Duty.AUTHOR, Duty.REVIEWER));
    }

    private SearchResult search(Curator by, String words, Map<Facet, Set<String>> filters) throws InterruptedException {
        assertThat(searching.awaitUpToDate(10_000)).isTrue();
        return searching.search(by, new SearchRequest(words, filters, SearchRequest.Order.RELEVANCE, 0, 50));
    }

    private List<QuestionId> find(String words) throws InterruptedException {
        return search(curator, words, Map.of()).hits().stream()
                .map(hit -> hit.question().id())
                .toList();
    }

    private QuestionId write(String stem) {
        return saved(writing.write(curator, QuestionFixtures.single(stem))).question();
    }

    @Test
    void everyHitIsMetOnceHoweverManyPagesThereAre() throws InterruptedException {
        for (int i = 0; i < 30; i++) {
            write("逐页" + (i % 3 == 0 ? "逐页" : "") + "第" + i + "题");
        }
        write("不相干的题");
        assertThat(find("逐页")).hasSize(30);
        for (SearchRequest.Order order : SearchRequest.Order.values()) {
            List<QuestionId> shown =
                    searching.search(curator, new SearchRequest("逐页", Map.of(), order, 0, 50)).hits().stream()
                            .map(hit -> hit.question().id())
                            .toList();
            SearchRequest asked = new SearchRequest("逐页", Map.of(), order, 20, 1);
            for (int page : List.of(1, 7, 10, 30, 31)) {
                assertThat(searching.every(curator, asked, page))
                        .as("%s by %d", order, page)
                        .isEqualTo(shown);
            }
            assertThat(searching.every(curator("/9999/"), asked)).isEmpty();
        }
    }

    @Test
    void findsWordsAsTheyStandInStemOptionsCitationAndExplanation() throws InterruptedException {
        QuestionId question = saved(writing.write(
                        curator,
                        new QuestionContent(
                                QuestionType.SINGLE,
                                "PUBLIC",
                                "当事人对听证程序有异议的,如何处理?",
                                List.of(new Option("A", "申请回避"), new Option("B", "延期举行")),
                                Set.of("A"),
                                Difficulty.EASY,
                                new Citation("中华人民共和国行政处罚法", "63"),
                                "较大数额罚款应当告知")))
                .question();
        for (String words : List.of(
                "听证程序",
                "异议",
                "回避",
                "延期举行",
                "行政处罚法",
                "63",
                "较大数额",
                "回避",
                "听证 回避 处罚法 告知",
                "证",
                "行政处罚法 63",
                "法63",
                "\"有异议的\"")) {
            assertThat(find(words)).as(words).containsExactly(question);
        }
        for (String words : List.of("程序听证", "听证 复议", "行政许可", "听证 -回避", "6")) {
            assertThat(find(words)).as(words).isEmpty();
        }
        assertThat(find("许可 | 听证")).containsExactly(question);
        assertThat(find("")).containsExactly(question);
        assertThat(find(" ?* ( ")).containsExactly(question);
    }

    @Test
    void findsLongWordsOnlyWhereTheyStandWhole() throws InterruptedException {
        QuestionId whole = write("对当事人行政处罚决定书的送达");
        // every run of four characters of it, but never in a row
        QuestionId pieces = write("当事人行政强制；第三人行政处罚；行政处罚决定书");
        assertThat(find("当事人行政处罚")).containsExactly(whole);
        assertThat(find("当事人行政处罚决定书")).containsExactly(whole);
        assertThat(find("行政处罚决定书")).containsExactlyInAnyOrder(whole, pieces);
        assertThat(find("行政强制第三人")).isEmpty();
        assertThat(find("\"行政强制；第三人\"")).containsExactly(pieces);
    }

    @Test
    void aFindInTheStemIsWorthMoreThanOneInTheExplanation() throws InterruptedException {
        QuestionContent elsewhere = new QuestionContent(
                QuestionType.SINGLE,
                "PUBLIC",
                "下列说法正确的是",
                List.of(new Option("A", "甲"), new Option("B", "乙")),
                Set.of("A"),
                Difficulty.EASY,
                null,
                "参见先行登记保存的规定");
        QuestionId inTheStem = write("先行登记保存的期限是多久");
        QuestionId inTheExplanation = saved(writing.write(curator, elsewhere)).question();
        assertThat(find("先行登记保存")).containsExactly(inTheStem, inTheExplanation);
        assertThat(find("登记")).containsExactly(inTheStem, inTheExplanation);
    }

    @Test
    void highlightsWholeWordsInTheStemAndElsewhere() throws InterruptedException {
        write("违反行政处罚法的,依法给予行政处罚。");
        Hit hit = search(curator, "行政处罚 没收违法所得", Map.of()).hits().getFirst();
        assertThat(hit.stem())
                .containsExactly(
                        new Fragment("违反", false),
                        new Fragment("行政处罚", true),
                        new Fragment("法的,依法给予", false),
                        new Fragment("行政处罚", true),
                        new Fragment("。", false));
        assertThat(hit.elsewhere()).contains(new Fragment("没收违法所得", true));
    }

    @Test
    void aLongStemIsCutToWhereTheWordsAre() throws InterruptedException {
        write("无关的话,很长。".repeat(100) + "此处才有听证二字。" + "又是无关的话。".repeat(100));
        List<Fragment> stem = search(curator, "听证", Map.of()).hits().getFirst().stem();
        assertThat(stem).contains(new Fragment("听证", true));
        assertThat(stem.stream().mapToInt(part -> part.text().length()).sum()).isLessThan(300);
    }

    @Test
    void rareCharactersAreFound() throws InterruptedException {
        QuestionId question = write("䶮某与𠮷某、𬓎某的纠纷");
        for (String words : List.of("䶮", "𠮷某", "𬓎某的", "某与𠮷")) {
            assertThat(find(words)).as(words).containsExactly(question);
        }
    }

    @Test
    void filtersNarrowAndFacetsCountWhatElseThereIs() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            write("单选题目" + i);
        }
        saved(writing.write(
                curator, QuestionFixtures.content(QuestionType.MULTIPLE, "TRANSPORT", "多选题目", Set.of("A", "B"))));
        Map<Facet, Set<String>> single = Map.of(Facet.TYPE, Set.of("SINGLE"));
        SearchResult result = search(curator, "题目", single);
        assertThat(result.total()).isEqualTo(3);
        assertThat(result.facets().get(Facet.TYPE)).containsExactly(new Count("SINGLE", 3), new Count("MULTIPLE", 1));
        assertThat(result.facets().get(Facet.SUBJECT)).containsExactly(new Count("PUBLIC", 3));
        assertThat(result.facets().get(Facet.STATE)).containsExactly(new Count("DRAFT", 3));
        assertThat(result.facets().get(Facet.LAW)).containsExactly(new Count("中华人民共和国行政处罚法", 3));
        assertThat(search(curator, "题目", Map.of(Facet.TYPE, Set.of("SINGLE", "MULTIPLE")))
                        .total())
                .isEqualTo(4);
        assertThat(search(curator, "题目", Map.of(Facet.STATE, Set.of("APPROVED")))
                        .total())
                .isZero();
    }

    @Test
    void everybodySeesTheirOwnPathWhatIsAboveAndWhatIsBelow() throws InterruptedException {
        String root = curator.organisationPath();
        writing.write(curator(root), QuestionFixtures.single("市级题目"));
        writing.write(curator(root + "5/"), QuestionFixtures.single("县级题目"));
        writing.write(curator(root + "51/"), QuestionFixtures.single("邻县题目"));
        assertThat(search(curator(root), "题目", Map.of()).total()).isEqualTo(3);
        SearchResult county = search(curator(root + "5/"), "题目", Map.of());
        assertThat(county.total()).isEqualTo(2);
        assertThat(county.facets().get(Facet.TYPE)).containsExactly(new Count("SINGLE", 2));
        assertThat(search(curator(root + "5/9/"), "题目", Map.of()).total()).isEqualTo(2);
        assertThat(search(curator(root + "7/"), "题目", Map.of()).total()).isEqualTo(1);
    }

    @Test
    void aChangeIsFoundWithinASecondOfItsCommit() throws InterruptedException {
        write("先有一题");
        assertThat(searching.awaitUpToDate(10_000)).isTrue();
        for (int i = 0; i < 10; i++) {
            write("即时可查" + i);
            assertThat(searching.awaitUpToDate(1000)).isTrue();
            assertThat(find("即时可查" + i)).hasSize(1);
        }
    }

    @Test
    void whatIsRolledBackIsNeverFound() throws InterruptedException {
        transactions.executeWithoutResult(status -> {
            write("回滚之题");
            status.setRollbackOnly();
        });
        QuestionId after = write("提交之题");
        assertThat(find("之题")).containsExactly(after);
    }

    @Test
    void aRevisionReplacesWhatWasFoundBefore() throws InterruptedException {
        Written.Saved first = saved(writing.write(curator, QuestionFixtures.single("旧版内容")));
        writing.revise(curator, first.question(), first.version(), QuestionFixtures.single("新版内容"));
        writing.submit(curator, List.of(first.question()));
        assertThat(find("旧版")).isEmpty();
        SearchResult found = search(curator, "新版", Map.of(Facet.STATE, Set.of("IN_REVIEW")));
        assertThat(found.hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.question().state()).isEqualTo(QuestionState.IN_REVIEW));
    }

    @Test
    void whateverIsTypedGetsAnAnswer() throws InterruptedException {
        write("题");
        for (String words : List.of(
                "*",
                "?",
                "\"",
                "(((",
                "-",
                "-题",
                "+",
                "|",
                "\\",
                "题~9",
                "*题",
                "a AND b",
                "stem:题",
                "[1 TO 2]",
                "x ".repeat(5000),
                "题 ".repeat(100),
                "\u0000\uFFFF")) {
            assertThat(search(curator, words, Map.of()).cut()).as(words).isFalse();
        }
    }

    @Test
    void theIndexIsBuiltAgainWhileSearchesGoOn() throws InterruptedException {
        QuestionId question = write("重建前后皆可查");
        assertThat(find("重建前后")).containsExactly(question);
        searching.reindex();
        assertThat(searching
                        .search(curator, new SearchRequest("重建前后", Map.of(), SearchRequest.Order.NEWEST, 0, 5))
                        .total())
                .isEqualTo(1);
        assertThat(find("重建前后")).containsExactly(question);
        assertThat(searching.status().building()).isFalse();
    }

    @Test
    void sortsByMatchByAgeAndByLastChange() {
        List<Question> questions = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            QuestionContent content = QuestionFixtures.single(i == 2 ? "听证、听证、听证" : "听证与其他程序" + i);
            QuestionVersion version =
                    new QuestionVersion(new QuestionVersionId(i), 1, content, 1, "命题人", Instant.EPOCH);
            // the oldest one was changed last
            questions.add(new Question(
                    new QuestionId(i), "/1/", QuestionState.DRAFT, version, Instant.EPOCH.plusSeconds(10 - i)));
        }
        assertThat(order(questions, SearchRequest.Order.RELEVANCE)).startsWith(2L);
        assertThat(order(questions, SearchRequest.Order.NEWEST)).containsExactly(3L, 2L, 1L);
        assertThat(order(questions, SearchRequest.Order.CHANGED)).containsExactly(1L, 2L, 3L);
        assertThat(order(questions, SearchRequest.Order.UNCHANGED)).containsExactly(3L, 2L, 1L);
    }

    private List<Long> order(List<Question> questions, SearchRequest.Order order) {
        try (Generation index =
                Generation.open(Files.createTempDirectory(folder, "order"), new IndexMark("bank", 0, false))) {
            index.take(questions, Map.of(), 1);
            index.show();
            SearchRequest request = new SearchRequest("听证", Map.of(), order, 0, 9);
            return index.search(searcher -> new Lookup(
                            searcher, index, new OrganisationScope("/"), request, Instant.EPOCH, () -> false)
                    .run().ids().stream().map(QuestionId::value).toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void authorsAreAFacetByAccountAndName() throws InterruptedException {
        write("作者之题");
        Curator other = new Curator(12, "另一 人", curator.organisationPath(), Set.of(Duty.AUTHOR));
        saved(writing.write(other, QuestionFixtures.single("作者之题二")));
        saved(writing.write(other, QuestionFixtures.single("作者之题三")));
        SearchResult all = search(curator, "作者之题", Map.of());
        assertThat(all.facets().get(Facet.AUTHOR)).containsExactly(new Count("12 另一 人", 2), new Count("11 命题人", 1));
        assertThat(search(curator, "作者之题", Map.of(Facet.AUTHOR, Set.of("11 命题人")))
                        .total())
                .isEqualTo(1);
    }
}
