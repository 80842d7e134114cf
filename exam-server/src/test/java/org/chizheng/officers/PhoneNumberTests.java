package org.chizheng.officers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    @Test
    void separatorsAreNotKept() {
        assertThat(PhoneNumber.read("199 0000-0001")).contains("19900000001");
        assertThat(PhoneNumber.read("+86 199 0000 0001")).contains("+8619900000001");
        assertThat(PhoneNumber.read("0398-2812345")).contains("03982812345");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1990000000", "29900000001", "199000000011", "手机"})
    void anythingElseIsNoNumber(String typed) {
        assertThat(PhoneNumber.read(typed)).isEmpty();
    }
}
