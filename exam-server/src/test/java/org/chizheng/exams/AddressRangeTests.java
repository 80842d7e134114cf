package org.chizheng.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTests {

    @ParameterizedTest
    @CsvSource({
        "10.2.0.0/16, 10.2.255.255, true",
        "10.2.0.0/16, 10.3.0.0, false",
        "10.2.0.9/16, 10.2.7.7, true",
        "192.168.1.128/25, 192.168.1.127, false",
        "192.168.1.128/25, 192.168.1.128, true",
        "192.168.1.7, 192.168.1.7, true",
        "192.168.1.7, 192.168.1.8, false",
        "0.0.0.0/0, 8.8.8.8, true",
        "0.0.0.0/0, ::1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "fe80::/10, fe80::1%eth0, true",
        "10.0.0.0/8, ::ffff:10.1.2.3, true",
        "10.0.0.0/8, unknown, false"
    })
    void holdsTheAddressesWithTheSameFirstBits(String range, String address, boolean inside) {
        assertThat(AddressRange.parse(range).orElseThrow().contains(address)).isEqualTo(inside);
        assertThat(conduct(range).admits(address)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.2",
                "10.2.0.0/33",
                "10.2.0.256",
                "10.2.0.0/",
                "10.2.0.0/-1",
                "a.example.cn",
                "::/129",
                "1/8"
            })
    void anythingElseIsNoRange(String text) {
        assertThat(AddressRange.parse(text)).isEmpty();
    }

    @Test
    void noRangeAtAllIsEverywhereAndWrongOnesAreNowhere() {
        assertThat(Conduct.USUAL.admits("8.8.8.8")).isTrue();
        assertThat(conduct("nonsense").admits("8.8.8.8")).isFalse();
    }

    private static Conduct conduct(String range) {
        return new Conduct(true, true, false, false, false, false, List.of(range), List.of());
    }
}
