package org.chizheng.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "aaaaaaaaaaaa", "abababababab", "1234567890", "Password12", "xx-zhengHY-2026"})
    void weakOnesAreRefused(String password) {
        assertThat(PasswordRule.accepts(password, "zhenghy")).isFalse();
    }

    @Test
    void longOnesAreAcceptedWhateverTheyAreMadeOf() {
        assertThat(PasswordRule.accepts("春江潮水连海平海上明月", "zhenghy")).isTrue();
        assertThat(PasswordRule.accepts("correct horse battery", "zhenghy")).isTrue();
        assertThat(PasswordRule.accepts("abcdefgh".repeat(17), "zhenghy")).isFalse();
    }

    @Test
    void allThatSpeaksAgainstAPasswordIsTold() {
        assertThat(PasswordRule.faults("aaa", "a"))
                .containsExactlyInAnyOrder(
                        PasswordFault.TOO_SHORT, PasswordFault.TOO_UNIFORM, PasswordFault.HOLDS_USERNAME);
        assertThat(PasswordRule.faults("QwertyUiop", "zhenghy")).containsExactly(PasswordFault.COMMON);
        assertThat(PasswordRule.faults("abcdefgh".repeat(17), "zhenghy")).containsExactly(PasswordFault.TOO_LONG);
        assertThat(PasswordRule.faults("ten chars!", "zhenghy")).isEmpty();
    }
}
