package org.chizheng.officers.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "41992119960817206x", " 419921199503122170 "})
    void readsWhatIsMeantOrSaysWhy(String typed) {
        switch (IdNumber.check(typed)) {
            case IdNumberCheck.Right(IdNumber number) ->
                assertThat(number.value()).isEqualTo(typed.strip().replace('x', 'X'));
            case IdNumberCheck.Faulty(IdNumberFault fault) -> {
                assertThat(typed).startsWith("440524"); // the standard's own example was born in 1880
                assertThat(fault).isEqualTo(IdNumberFault.NO_SUCH_DATE);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "'   ', MISSING",
        "419921920514203, FIFTEEN_DIGITS",
        "4199211995031221, WRONG_LENGTH",
        "4199211995031221701, WRONG_LENGTH",
        "41992119950312217A, WRONG_CHARACTER",
        "4199211995O3122170, WRONG_CHARACTER",
        "4.19921199503E+017, WRONG_CHARACTER",
        "109921199503122170, NO_SUCH_REGION",
        "419921190002292314, NO_SUCH_DATE",
        "419921199502302170, NO_SUCH_DATE",
        "419921199513012170, NO_SUCH_DATE",
        "419921199503122171, WRONG_CHECK_CHARACTER",
    })
    void namesTheFault(String typed, IdNumberFault fault) {
        assertThat(IdNumber.check(typed)).isEqualTo(new IdNumberCheck.Faulty(fault));
    }

    @Test
    void aDateThatNeverWasIsRefusedWithARightCheckDigitToo() {
        assertThatThrownBy(() -> IdNumber.complete("41992119000229231"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NO_SUCH_DATE");
        assertThat(IdNumber.complete("41992120000229231").birthDate()).isEqualTo(LocalDate.of(2000, 2, 29));
    }

    @Test
    void fullWidthCharactersAreMended() {
        assertThat(IdNumber.check("１１０１０５１９４９１２３１００２ｘ"))
                .isEqualTo(new IdNumberCheck.Right(new IdNumber("11010519491231002X")));
    }

    @Test
    void neverPrintsItself() {
        IdNumber number = new IdNumber("11010519491231002X");
        assertThat(number).hasToString("110***********002X");
        assertThat(IdNumber.mask("419921920514203")).isEqualTo("419********4203");
        assertThat(IdNumber.mask("1234567")).isEqualTo("*******");
    }

    @Test
    void everySingleWrongDigitAndEverySwapOfNeighboursIsNoticed() {
        long seed = System.nanoTime();
        System.out.println("IdNumberTests seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String right = IdNumbers.random(random).value();
            int place = random.nextInt(17);
            char other = (char) ('0' + (right.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
            String wrong = right.substring(0, place) + other + right.substring(place + 1);
            assertThat(IdNumber.check(wrong)).as(wrong).isInstanceOf(IdNumberCheck.Faulty.class);
            int first = random.nextInt(16);
            if (right.charAt(first) != right.charAt(first + 1)) {
                String swapped = right.substring(0, first)
                        + right.charAt(first + 1)
                        + right.charAt(first)
                        + right.substring(first + 2);
                assertThat(IdNumber.check(swapped)).as(swapped).isInstanceOf(IdNumberCheck.Faulty.class);
            }
        }
    }
}
