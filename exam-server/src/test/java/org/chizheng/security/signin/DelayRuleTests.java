package org.chizheng.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DelayRuleTests {

    @Test
    void theFirstFewCostNothingThenTheDelayDoublesUpToItsCeiling() {
        DelayRule rule = new DelayRule(3, Duration.ofMinutes(5));
        assertThat(rule.after(0)).isZero();
        assertThat(rule.after(2)).isZero();
        assertThat(rule.after(3)).hasSeconds(1);
        assertThat(rule.after(4)).hasSeconds(2);
        assertThat(rule.after(11)).hasSeconds(256);
        assertThat(rule.after(12)).hasMinutes(5);
        assertThat(rule.after(Integer.MAX_VALUE)).hasMinutes(5);
    }

    @Test
    void anOfficeBehindOneAddressIsGivenMoreRoomThanOneAccount() {
        assertThat(DelayRule.ADDRESS.free()).isGreaterThan(10 * DelayRule.NAME.free());
    }
}
