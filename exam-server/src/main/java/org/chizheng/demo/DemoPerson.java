package org.chizheng.demo;

import org.chizheng.officers.NewOfficer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Organisation;

/** One person of the demo and the state that the demo brings this person into. */
record DemoPerson(OfficerId id, NewOfficer entry, Organisation unit, State state) {

    enum State {
        CERTIFIED,
        BEHIND_ON_HOURS,
        EXPIRED,
        SUSPENDED,
        LOST,
        REVIEW_INVALID,
        REVOKED,
        SUPERVISOR_CARD_ONLY,
        QUALIFIED_NO_CERTIFICATE,
        IN_TRAINING,
        NEVER_EXAMINED,
        AUXILIARY;

        /** Whether the person attended this year's courses in full. */
        boolean trained() {
            return switch (this) {
                case BEHIND_ON_HOURS, NEVER_EXAMINED, AUXILIARY, REVOKED -> false;
                default -> true;
            };
        }

        /** Whether a certificate was issued to the person once. */
        boolean everCertified() {
            return switch (this) {
                case QUALIFIED_NO_CERTIFICATE, IN_TRAINING, NEVER_EXAMINED, AUXILIARY -> false;
                default -> true;
            };
        }
    }
}
