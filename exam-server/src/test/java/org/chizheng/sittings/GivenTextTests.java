package org.chizheng.sittings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GivenTextTests {

    /** What a text may be mistaken for, and what a store may spoil. */
    private static final List<String> PIECES = List.of(
            "A", "Z", "a", "-", "[", "]", "\"", "\\", "'", ",", "\n", "\t", " ", "　", "字", "䶮", "𬓎", "𠮷", "é",
            "e\u0301", "😀", "null", "[\"A\"]", "\u2028", "<b>");

    @Test
    void writesLettersAsLettersAndTextsAsTexts() {
        assertThat(GivenText.of(List.of())).isEmpty();
        assertThat(GivenText.of(List.of("", " ", "　"))).isEmpty();
        assertThat(GivenText.of(List.of("A", "C"))).isEqualTo("AC");
        assertThat(GivenText.of(List.of("B", "", "A"))).isEqualTo("B-A");
        assertThat(GivenText.of(List.of("AC"))).isEqualTo("[\"AC\"]");
        assertThat(GivenText.of(List.of("", "第五十五条"))).isEqualTo("[\"\",\"第五十五条\"]");
    }

    @Test
    void readsBackWhateverWasGiven() {
        long seed = Long.getLong("chizheng.seed", System.nanoTime());
        System.out.println("seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            List<String> given = new ArrayList<>();
            for (int place = random.nextInt(6); place > 0; place--) {
                StringBuilder text = new StringBuilder();
                for (int piece = random.nextInt(4); piece > 0; piece--) {
                    text.append(PIECES.get(random.nextInt(PIECES.size())));
                }
                given.add(text.toString());
            }
            boolean isBlank = given.stream().allMatch(String::isBlank);
            assertThat(GivenText.read(GivenText.of(given)))
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo(isBlank ? List.of() : given);
        }
    }
}
