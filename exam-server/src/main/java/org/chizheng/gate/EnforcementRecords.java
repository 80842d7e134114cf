package org.chizheng.gate;

/** The record of who acted. Nobody gets on it but through the gate. */
public interface EnforcementRecords {

    /**
     * Asks the gate and, in the same transaction, records the actors if it allows. Repeated with the same request id
     * and act, it returns the first answer.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the unit lies beside or above the asker
     * @throws RequestIdReused if the request id was used for another act
     */
    Recording record(Asker asker, String requestId, Act act);

    /** What came of it. */
    sealed interface Recording {

        /** The gate's answer. */
        Answer answer();

        /** The actors are on record; flagged if the act did happen but should not have (QUARANTINE). */
        record Recorded(RecordId id, boolean flagged, Answer.Decision answer) implements Recording {}

        /** The actors are not on record. */
        record Refused(Answer answer) implements Recording {}
    }
}
