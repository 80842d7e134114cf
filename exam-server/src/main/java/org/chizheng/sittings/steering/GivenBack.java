package org.chizheng.sittings.steering;

import java.util.List;
import java.util.stream.Stream;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.AttemptId;

/**
 * What came of giving time back.
 *
 * @param extended those who sat, and have more time now
 * @param reopened those whom the bell had stopped, and who may go on
 * @param refused those whose attempts are as they were
 */
public record GivenBack(List<AttemptId> extended, List<AttemptId> reopened, List<Refused> refused) {

    /** Copies all. */
    public GivenBack {
        extended = List.copyOf(extended);
        reopened = List.copyOf(reopened);
        refused = List.copyOf(refused);
    }

    /** An attempt that got no time, whose it is, and why. */
    public record Refused(AttemptId attempt, OfficerId officer, Steered.Refusal why) {}

    /** All who have more time now. */
    public List<AttemptId> done() {
        return Stream.concat(extended.stream(), reopened.stream()).toList();
    }
}
