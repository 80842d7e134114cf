package org.chizheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTests {

    @Test
    void ordersNamesAndLeavesNoSpace() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("b", List.of(1, 2L, true));
        value.put("a", Map.of("内", "处罚"));
        assertThat(CanonicalJson.of(value)).isEqualTo("{\"a\":{\"内\":\"处罚\"},\"b\":[1,2,true]}");
    }

    @Test
    void escapesOnlyWhatMustBeEscaped() {
        assertThat(CanonicalJson.of("a\"b\\c\n\u0001/é")).isEqualTo("\"a\\\"b\\\\c\\n\\u0001/é\"");
    }

    @Test
    void leavesOutWhatIsNull() {
        Map<String, Object> value = new HashMap<>();
        value.put("gone", null);
        assertThat(CanonicalJson.of(value)).isEqualTo("{}");
    }

    @Test
    void refusesFractions() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(1.5));
    }
}
