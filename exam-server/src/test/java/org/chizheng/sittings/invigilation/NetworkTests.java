package org.chizheng.sittings.invigilation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTests {

    @ParameterizedTest
    @CsvSource({
        "10.2.3.4, 10.2.3.250",
        "10.2.3.4, ::ffff:10.2.3.5",
        "2001:db8::1, 2001:db8:0:0:ffff::2",
        "2001:db8::1, 2001:0db8:0:0:0:0:0:1",
        "2001:DB8:0:1::1, 2001:db8:0:1:a:b:c:d",
        "fe80::1%eth0, fe80::2"
    })
    void oneRoom(String one, String other) {
        assertThat(Network.of(one)).isEqualTo(Network.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "10.2.3.4, 10.2.4.4",
        "2001:db8::1, 2001:db8:0:1::1",
        "2001:db8::1, 2001:db8:1::1",
        "::1, 0.0.0.1",
        "unknown, unknown2"
    })
    void twoRooms(String one, String other) {
        assertThat(Network.of(one)).isNotEqualTo(Network.of(other));
    }
}
