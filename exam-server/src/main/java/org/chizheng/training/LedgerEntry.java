package org.chizheng.training;

import java.time.Instant;
import org.chizheng.officers.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * One row of the ledger.
 *
 * @param year the year that the minutes count for: the one of the session's date in Asia/Shanghai
 * @param minutes negative in a reversal
 * @param from start of the counted time
 * @param to end of the counted time
 * @param title of the course
 * @param reverses the entry that is taken back, null for a credit
 * @param reason of a reversal, empty for a credit
 */
public record LedgerEntry(
        long id,
        OfficerId officer,
        Bucket bucket,
        int year,
        int minutes,
        Instant from,
        Instant to,
        SessionId session,
        CourseVersionId course,
        String title,
        @Nullable Long reverses,
        String reason,
        String recordedBy,
        Instant recordedAt) {}
