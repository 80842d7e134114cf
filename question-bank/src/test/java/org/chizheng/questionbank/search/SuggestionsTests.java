package org.chizheng.questionbank.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.questionbank.QuestionFixtures.saved;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.QuestionFixtures;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.search.SavedSearches.Refusal;
import org.chizheng.questionbank.search.SearchRequest.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SuggestionsTests {

    private static final Curator HERE = new Curator(61, "命题人", "/800/", Set.of(Duty.AUTHOR));
    private static final Curator ELSEWHERE = new Curator(62, "命题人", "/801/", Set.of(Duty.AUTHOR));

    @Autowired
    Writing writing;

    @Autowired
    Searching searching;

    @Autowired
    Suggesting suggesting;

    @Autowired
    SavedSearches saved;

    private void write(Curator by, String... stems) throws InterruptedException {
        for (String stem : stems) {
            saved(writing.write(by, QuestionFixtures.single(stem)));
        }
        assertThat(searching.awaitUpToDate(10_000)).isTrue();
    }

    @Test
    void completesTermsAndLawsFromWhatOneMaySee() throws InterruptedException {
        write(HERE, "听证主持人由谁担任?", "听证主持人应当回避吗?", "听证笔录的效力");
        write(ELSEWHERE, "听证外地机密甲", "听证外地机密乙");
        assertThat(suggesting.suggest(HERE, "听证"))
                .contains("听证主持人")
                .noneMatch(one -> one.contains("外地"))
                .doesNotContain("听证主持", "听证笔录");
        assertThat(suggesting.suggest(HERE, "罚款 行政处"))
                .as("the words before stay")
                .contains("罚款 中华人民共和国行政处罚法");
        assertThat(suggesting.suggest(HERE, "罚款 ")).isEmpty();
        for (String odd : List.of("", "*", "\"", "((", "\\", "𠮷", "x".repeat(500))) {
            assertThat(suggesting.suggest(HERE, odd)).as(odd).isEmpty();
        }
    }

    @Test
    void everybodyKeepsSearchesOfTheirOwn() {
        SavedSearch search = new SavedSearch(
                "我的草稿", "听证 -回避", Map.of(Facet.STATE, Set.of("DRAFT"), Facet.LAW, Set.of("某法")), null, Order.UNCHANGED);
        assertThat(saved.keep(HERE, search)).isEmpty();
        assertThat(saved.of(HERE)).containsExactly(search);
        assertThat(saved.of(ELSEWHERE)).isEmpty();
        SavedSearch other = new SavedSearch("我的草稿", "许可", Map.of(), null, Order.NEWEST);
        assertThat(saved.keep(HERE, other)).isEmpty();
        assertThat(saved.of(HERE)).as("the same name, the new search").containsExactly(other);
        saved.remove(ELSEWHERE, "我的草稿");
        assertThat(saved.of(HERE)).hasSize(1);
        saved.remove(HERE, "我的草稿");
        assertThat(saved.of(HERE)).isEmpty();
    }

    @Test
    void refusesNamesThatAreNoneAndTooManySearches() {
        Curator keen = new Curator(63, "收藏家", "/802/", Set.of(Duty.READER));
        assertThat(saved.keep(keen, named("  "))).isEqualTo(Optional.of(Refusal.NAME_MISSING));
        assertThat(saved.keep(keen, named("长".repeat(41)))).isEqualTo(Optional.of(Refusal.NAME_TOO_LONG));
        for (int i = 0; i < SavedSearches.MOST; i++) {
            assertThat(saved.keep(keen, named("𠮷".repeat(38) + i))).isEmpty();
        }
        assertThat(saved.keep(keen, named("再一个"))).isEqualTo(Optional.of(Refusal.TOO_MANY));
        assertThat(saved.keep(keen, named("𠮷".repeat(38) + 7)))
                .as("in place of another")
                .isEmpty();
        assertThat(saved.of(keen)).hasSize(SavedSearches.MOST);
    }

    private static SavedSearch named(String name) {
        return new SavedSearch(name, "题", Map.of(), null, Order.RELEVANCE);
    }
}
