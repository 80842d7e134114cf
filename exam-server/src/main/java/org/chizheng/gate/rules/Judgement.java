package org.chizheng.gate.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chizheng.gate.Finding;
import org.chizheng.gate.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say about an act.
 *
 * @param findings all of them: those of the act first, then person by person
 * @param cards for each participant the id of the certificate that was judged, null if there was none
 */
public record Judgement(Outcome outcome, List<Finding> findings, List<@Nullable Long> cards) {

    /** Copies the lists. */
    public Judgement {
        findings = List.copyOf(findings);
        cards = Collections.unmodifiableList(new ArrayList<>(cards));
    }
}
