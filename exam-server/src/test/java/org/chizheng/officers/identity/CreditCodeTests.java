package org.chizheng.officers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeTests {

    @Test
    void theFieldsExamplesComeOutAsTheyShould() {
        assertThat(CreditCode.check("11330782097919258G"))
                .isEqualTo(new CreditCodeCheck.Right(new CreditCode("11330782097919258G")));
        assertThat(CreditCode.check("91310115MA1G4L1WXK"))
                .isEqualTo(new CreditCodeCheck.Faulty(CreditCodeFault.WRONG_CHECK_CHARACTER));
    }

    @Test
    void smallAndFullWidthLettersAreMended() {
        assertThat(CreditCode.check(" １１330782097919258g "))
                .isEqualTo(new CreditCodeCheck.Right(new CreditCode("11330782097919258G")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "11330782097919258, WRONG_LENGTH",
        "113307820979192580G, WRONG_LENGTH",
        "1133078209791925I0, WRONG_CHARACTER",
        "11330782O97919258G, WRONG_CHARACTER",
        "11330782097919258H, WRONG_CHECK_CHARACTER"
    })
    void namesTheFault(String typed, CreditCodeFault fault) {
        assertThat(CreditCode.check(typed)).isEqualTo(new CreditCodeCheck.Faulty(fault));
    }

    @Test
    void completesACode() {
        assertThat(CreditCode.complete("11330782097919258").value()).endsWith("G");
    }
}
