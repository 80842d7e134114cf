package org.chizheng.training;

import java.time.Instant;
import org.chizheng.officers.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * One person at one session.
 *
 * @param signedInAt null where nobody signed the person in
 * @param signedOutAt null where nobody signed the person out
 * @param minutes credited for this session, less what was taken back
 */
public record Attendance(
        SessionId session,
        OfficerId officer,
        AttendanceState state,
        @Nullable Instant signedInAt,
        @Nullable Instant signedOutAt,
        int minutes) {}
