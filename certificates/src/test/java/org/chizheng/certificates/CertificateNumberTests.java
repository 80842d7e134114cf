package org.chizheng.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CertificateNumberTests {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final CertificateNumber number = CertificateNumber.of("4112", 2025, 42);

    @Test
    void showsPrefixYearAndRunningNumber() {
        assertThat(number.value()).startsWith("41122025000042").hasSize(15);
    }

    @Test
    void findsEveryMistypedCharacter() {
        String value = number.value();
        for (int position = 0; position < value.length(); position++) {
            for (char typed : ALPHABET.toCharArray()) {
                String mistyped = value.substring(0, position) + typed + value.substring(position + 1);
                assertThat(CertificateNumber.parse(mistyped).isPresent()).isEqualTo(typed == value.charAt(position));
            }
        }
    }

    @Test
    void findsSwappedNeighbours() {
        String value = number.value();
        for (int left = 0; left + 1 < value.length(); left++) {
            StringBuilder swapped = new StringBuilder(value);
            swapped.setCharAt(left, value.charAt(left + 1));
            swapped.setCharAt(left + 1, value.charAt(left));
            assertThat(CertificateNumber.parse(swapped.toString()).isPresent())
                    .isEqualTo(swapped.toString().equals(value));
        }
    }

    @Test
    void readsWhatPeopleType() {
        String typed = "　" + number.value().toLowerCase(Locale.ROOT).replace("2025", " ２０２５-");

        assertThat(CertificateNumber.parse(typed)).contains(number);
    }

    @Test
    void refusesPrefixesThatCannotBeChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> CertificateNumber.of("豫A", 2025, 1));
    }

    @Test
    void stopsWhenTheNumbersOfAYearAreUsedUp() {
        assertThatIllegalStateException().isThrownBy(() -> CertificateNumber.of("4112", 2025, 1_000_000));
    }
}
