package org.chizheng.gate;

import org.chizheng.gate.rules.GateFacts;
import tools.jackson.databind.json.JsonMapper;

/** Facts as kept text and back. A mapper of its own: the house's settings may change, old decisions may not. */
final class FactsText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FactsText() {}

    static String of(GateFacts facts) {
        return JSON.writeValueAsString(facts);
    }

    static GateFacts read(String text) {
        return JSON.readValue(text, GateFacts.class);
    }
}
