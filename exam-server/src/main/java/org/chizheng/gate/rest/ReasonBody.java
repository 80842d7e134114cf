package org.chizheng.gate.rest;

import java.util.List;
import org.chizheng.gate.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A reason as other systems see it.
 *
 * @param participant place in the request's list from 0; absent if it concerns the act
 */
record ReasonBody(String code, @Nullable Integer participant, String weight, String text) {

    static List<ReasonBody> of(List<Finding> findings, GateTexts texts) {
        return findings.stream()
                .map(finding -> new ReasonBody(
                        finding.reason().name(),
                        finding.participant(),
                        finding.weight().name(),
                        texts.of(finding.reason())))
                .toList();
    }
}
