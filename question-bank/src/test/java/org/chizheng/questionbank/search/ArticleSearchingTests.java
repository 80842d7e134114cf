package org.chizheng.questionbank.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.questionbank.QuestionFixtures.AUTHOR;
import static org.chizheng.questionbank.QuestionFixtures.READER;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.chizheng.questionbank.ArticleNumber;
import org.chizheng.questionbank.search.SearchResult.Fragment;
import org.chizheng.questionbank.statutes.ImportingStatutes;
import org.chizheng.questionbank.statutes.StatuteDryRun;
import org.chizheng.questionbank.statutes.StatuteImport;
import org.chizheng.questionbank.statutes.StatuteVersion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ArticleSearchingTests {

    @Autowired
    ImportingStatutes importing;

    @Autowired
    ArticleSearching searching;

    private StatuteVersion imported(String text, int year) {
        LocalDate day = LocalDate.of(year, 1, 1);
        StatuteDryRun run = importing.examine(AUTHOR, "查找条例.md", text.getBytes(StandardCharsets.UTF_8));
        return ((StatuteImport.Done) importing.run(AUTHOR, run, day, day)).version();
    }

    @Test
    void articlesOfTheVersionInForceAreFoundAsSoonAsTheyAreImported() {
        StatuteVersion old = imported("# 查找条例\n第一条 旧的鸿雁规定。\n第二条 公告送达。", 2015);
        assertThat(searching.search(READER, "鸿雁", 10))
                .extracting(ArticleHit::version)
                .containsExactly(old);
        StatuteVersion fresh = imported("# 查找条例\n## 第一章 鸿雁程序\n第一条 新的鸿雁规定。\n第二条 公告送达。\n第三条 <b>移送</b>司法机关。", 2020);

        List<ArticleHit> hits = searching.search(READER, "鸿雁规定", 10);
        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.version()).isEqualTo(fresh);
            assertThat(hit.article().number()).isEqualTo(ArticleNumber.of(1));
            assertThat(hit.words())
                    .containsExactly(new Fragment("新的", false), new Fragment("鸿雁规定", true), new Fragment("。", false));
        });
        // found by the heading of their chapter, shown with their beginning
        assertThat(searching.search(READER, "鸿雁程序", 10)).hasSize(3);
        assertThat(searching.within(READER, old.id(), "鸿雁", 10))
                .extracting(ArticleHit::version)
                .containsExactly(old);
        assertThat(searching.within(READER, fresh.id(), "第三条", 10))
                .extracting(hit -> hit.article().number())
                .containsExactly(ArticleNumber.of(3));
    }

    @Test
    void oddWordsFindNothingAndBreakNothing() {
        imported("# 查找条例\n第一条 一般规定。", 2010);
        for (String odd :
                List.of("", "  ", "\"", "((", "*", "鸿雁~2", "-", "𠮷", "a".repeat(5000), "words:鸿雁", "[1 TO 2]")) {
            assertThat(searching.search(READER, odd, 10)).as(odd).isNotNull();
        }
        assertThat(searching.search(READER, "绝无此词", 10)).isEmpty();
    }
}
