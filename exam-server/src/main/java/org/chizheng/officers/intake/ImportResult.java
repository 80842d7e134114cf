package org.chizheng.officers.intake;

import java.util.List;
import org.chizheng.officers.OfficerId;

/**
 * What an import did.
 *
 * @param registered people now on the register who were not before
 * @param alreadyThere people who already stood there, for instance since the import was repeated
 * @param inAnotherUnit people who stand in another unit; the claims wait for a human
 * @param refused people who may not be entered after all
 */
public record ImportResult(List<OfficerId> registered, int alreadyThere, int inAnotherUnit, int refused) {

    /** Copies the list. */
    public ImportResult {
        registered = List.copyOf(registered);
    }
}
