package org.chizheng.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleNumberTests {

    @Test
    void everyNumberIsReadAsItIsWritten() {
        for (int number = 1; number <= 9999; number++) {
            assertThat(ChineseNumber.parse(ChineseNumber.of(number))).hasValue(number);
        }
        assertThat(ChineseNumber.of(10)).isEqualTo("十");
        assertThat(ChineseNumber.of(110)).isEqualTo("一百一十");
        assertThat(ChineseNumber.of(1003)).isEqualTo("一千零三");
    }

    @ParameterizedTest
    @CsvSource({
        "9, 9",
        "第九条, 9",
        "第 九 条, 9",
        "第9条, 9",
        "９, 9",
        "一百零三, 103",
        "一百〇三, 103",
        "第二百条, 200",
        "第一百二十条之一, 120之1",
        "120之1, 120之1",
        "120条之一, 120之1",
        "第九条第二款, 9",
        "9第2款, 9",
        "第九条（三）, 9"
    })
    void readsWhatPeopleWrite(String written, String arabic) {
        assertThat(ArticleNumber.parse(written).orElseThrow().arabic()).isEqualTo(arabic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "条", "第条", "第零条", "0", "附则", "三款", "第三款", "10000", "九九", "十百", "总则第一条"})
    void whatIsNoNumberIsNone(String written) {
        assertThat(ArticleNumber.parse(written)).isEmpty();
    }

    @Test
    void aCitationMayNameSeveral() {
        assertThat(ArticleNumber.cited("9、第十条")).containsExactly(ArticleNumber.of(9), ArticleNumber.of(10));
        assertThat(ArticleNumber.cited("第九条第二款、第三款")).containsExactly(ArticleNumber.of(9));
        assertThat(ArticleNumber.cited("9、附则")).isEmpty();
        assertThat(ArticleNumber.cited("")).isEmpty();
    }

    @Test
    void anArticlePutInStandsAfterItsPredecessor() {
        List<ArticleNumber> sorted = List.of(
                        ArticleNumber.of(21), new ArticleNumber(20, 2), new ArticleNumber(20, 1), ArticleNumber.of(20))
                .stream()
                .sorted()
                .toList();
        assertThat(sorted).extracting(ArticleNumber::arabic).containsExactly("20", "20之1", "20之2", "21");
        assertThat(sorted.get(1).chinese()).isEqualTo("第二十条之一");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"行政处罚法", "《行政处罚法》", "中华人民共和国行政处罚法", "《中华人民共和国行政处罚法》", "中华人民共和国行政处罚法（2021年修订）", " 行政 处罚法(2021修订)"
            })
    void theSameLawIsMeant(String written) {
        assertThat(new LawName(written).means(new LawName("中华人民共和国行政处罚法"))).isTrue();
    }

    @Test
    void otherLawsAreNot() {
        assertThat(new LawName("行政处罚法").means(new LawName("行政许可法"))).isFalse();
        assertThat(new LawName("某某条例（试行）").key()).isEqualTo("某某条例（试行）");
    }
}
