package org.chizheng.security.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class ProductionSettingsTests {

    @Test
    void goodSettingsPass() {
        assertThat(ProductionSettings.faults(good())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chizheng.demo, true, DEMO_DATA",
        "spring.datasource.url, jdbc:h2:file:./x, EMBEDDED_DATABASE",
        "chizheng.secret, '', SECRET_MISSING",
        "chizheng.secret, abcdefghijklmnop, SECRET_TOO_SHORT",
        "chizheng.secret, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, SECRET_TOO_SIMPLE",
        "spring.datasource.password, '', DATABASE_PASSWORD_WEAK",
        "spring.datasource.password, change-me-1234, DATABASE_PASSWORD_WEAK",
        "chizheng.redis.host, '', REDIS_MISSING",
        "chizheng.redis.password, redis, REDIS_PASSWORD_WEAK",
        "chizheng.public-url, '', PUBLIC_ADDRESS_MISSING",
        "chizheng.public-url, http://exam.example.gov.cn, PUBLIC_ADDRESS_MISSING",
        "server.servlet.session.cookie.secure, false, COOKIES_NOT_SECURE",
    })
    void eachFaultIsNamed(String setting, String value, ProductionFault fault) {
        assertThat(ProductionSettings.faults(good().withProperty(setting, value)))
                .containsExactly(fault);
    }

    @Test
    void everyFaultHasPlainWords() {
        String words = new UnsafeProductionException(EnumSet.allOf(ProductionFault.class)).inPlainWords();
        assertThat(words.lines()).hasSize(ProductionFault.values().length);
        for (ProductionFault fault : ProductionFault.values()) {
            assertThat(words).doesNotContain("- " + fault.name());
        }
    }

    private static MockEnvironment good() {
        return new MockEnvironment()
                .withProperty("chizheng.demo", "false")
                .withProperty("spring.datasource.url", "jdbc:mysql://db:3306/chizheng")
                .withProperty("spring.datasource.password", "7f3a9c1e5b7d2f4a8c6e")
                .withProperty("chizheng.secret", "kYh2v9Qx7Lr4TzWm1Bn8Cd5Fg3Hj6KpS")
                .withProperty("chizheng.redis.host", "redis")
                .withProperty("chizheng.redis.password", "0b8d2f6a4c1e9d7b5f3a")
                .withProperty("chizheng.public-url", "https://exam.example.gov.cn")
                .withProperty("server.servlet.session.cookie.secure", "true");
    }
}
