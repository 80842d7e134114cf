package org.chizheng.gate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in an act.
 *
 * @param certificateShown 亮证: whether the certificate was shown, null if not stated
 */
public record Participant(
        PersonReference person,
        ParticipantRole role,
        @Nullable Boolean certificateShown) {}
