package org.chizheng.exams.seating;

import java.time.Instant;
import org.chizheng.officers.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * A decision on putting somebody's first attempt off (缓考). Decisions are never changed; the last one of a candidate
 * counts.
 *
 * @param granted false where an earlier one is taken back
 * @param document number of the document that it rests on; null where it takes one back
 */
public record Deferral(
        OfficerId officer,
        boolean granted,
        String reason,
        @Nullable String document,
        String by,
        Instant at) {}
