package org.chizheng.gate.rules;

import java.util.List;
import org.chizheng.gate.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about one participant.
 *
 * @param reference how the asking system named the person, without an ID number in the clear
 * @param officer null if nobody on the register is meant
 * @param citedCard number of the certificate that was named, null if the person was named otherwise
 * @param cards all certificates of the person
 * @param unavailable whether something about the person could not be had
 */
public record PersonFacts(
        ParticipantRole role,
        @Nullable Boolean certificateShown,
        String reference,
        @Nullable OfficerFacts officer,
        @Nullable String citedCard,
        List<CardFacts> cards,
        boolean recused,
        boolean unavailable) {

    /** Copies the list. */
    public PersonFacts {
        cards = List.copyOf(cards);
    }

    /** The same for the same person, however named. */
    String identity() {
        return officer == null ? "?" + reference : "officer " + officer.id();
    }
}
