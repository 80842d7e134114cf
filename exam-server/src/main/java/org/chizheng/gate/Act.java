package org.chizheng.gate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act of enforcement, or one step of it, whose actors are to be recorded.
 *
 * @param number of the case or act in the asking system
 * @param step null if the asking system does not tell steps apart
 * @param actTime when it happens or happened
 * @param unit 统一社会信用代码 of the enforcing organisation
 * @param region where it happens, GB/T 2260 or GB/T 10114
 * @param powerItem code of the 权力事项
 * @param domain code of the enforcement domain, null if not stated; then categories are not compared
 * @param jointAction whether it is part of a joint action of the province
 * @param participants everybody who takes part
 * @param recused people who had to step back (行政处罚法 43)
 * @param exception statute that lets one officer act alone, null for the rule
 */
public record Act(
        String number,
        ActType type,
        @Nullable ActStep step,
        Instant actTime,
        String unit,
        String region,
        String powerItem,
        @Nullable String domain,
        boolean jointAction,
        List<Participant> participants,
        List<PersonReference> recused,
        @Nullable ExceptionBasis exception) {

    /** Copies the lists. */
    public Act {
        participants = List.copyOf(participants);
        recused = List.copyOf(recused);
    }
}
