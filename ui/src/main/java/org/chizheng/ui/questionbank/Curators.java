package org.chizheng.ui.questionbank;

import java.util.EnumSet;
import java.util.Set;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;

/** Who somebody is in the item bank. */
public final class Curators {

    private Curators() {}

    /** The caller as the bank knows them; coordinators read, in order to plan exams. */
    public static Curator of(Caller caller) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        if (caller.is(Role.AUTHOR)) {
            duties.add(Duty.AUTHOR);
        }
        if (caller.is(Role.REVIEWER)) {
            duties.add(Duty.REVIEWER);
        }
        if (caller.is(Role.COORDINATOR)) {
            duties.add(Duty.READER);
        }
        return new Curator(
                caller.account().value(), caller.name(), caller.path().value(), duties);
    }

    /** Whether they write questions and import laws. */
    public static boolean writes(Curator curator) {
        return curator.duties().contains(Duty.AUTHOR);
    }

    static boolean reviews(Curator curator) {
        return curator.duties().contains(Duty.REVIEWER);
    }
}
