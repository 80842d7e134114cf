package org.chizheng.questionbank.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD", "AB!", "2ABC,3", "1AB!,2ABCDE,7"})
    void readsWhatItWrote(String text) {
        assertThat(Layout.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "10, '1AB,1AB', '5 5'",
        "10, '1AB,1AB,1', '3.5 3.0 3.5'",
        "5, '1,4', '1.0 4.0'",
        "1, '1,1,1', '0.33 0.34 0.33'",
        "3, ABCD, 3"
    })
    void theMarksOfPartsAddUp(BigDecimal all, String layout, String marks) {
        List<BigDecimal> split = Layout.parse(layout).marks(all);

        assertThat(split.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(all);
        assertThat(split)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(
                        List.of(marks.split(" ")).stream().map(BigDecimal::new).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void anyMarksAreSplitWithoutALoss(long seed) {
        RandomGenerator random = new Random(seed);
        List<Layout.Slot> slots = new ArrayList<>();
        int parts = 1 + random.nextInt(20);
        for (int i = 0; i < parts; i++) {
            slots.add(new Layout.Slot(1 + random.nextInt(50), List.of(), false));
        }
        BigDecimal all = BigDecimal.valueOf(1 + random.nextInt(200), 1);

        List<BigDecimal> marks = new Layout(slots, true).marks(all);

        assertThat(marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("seed %d", seed)
                .isEqualByComparingTo(all);
        assertThat(marks).as("seed %d", seed).allMatch(one -> one.signum() >= 0);
    }

    @ParameterizedTest
    @CsvSource({"SINGLE, false, ABC", "SINGLE, true, ABC!", "TRUE_FALSE, false, ABC!"})
    void saysWhetherOptionsKeepTheirOrder(QuestionType type, boolean keepOrder, String text) {
        List<Option> options = List.of(new Option("A", "一"), new Option("B", "二"), new Option("C", "以上都对"));

        Response choice = new Response.Choice(options, java.util.Set.of("C"), keepOrder);

        assertThat(Layout.of(type, choice).text()).isEqualTo(text);
    }
}
