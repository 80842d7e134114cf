package org.chizheng.exams;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 场次: a time and a place at which candidates of an exam sit.
 *
 * @param room where, as it is told to the candidates; null: remote
 * @param opens first instant at which an attempt may start
 * @param closes last instant at which any attempt of this sitting may run
 * @param seats how many it holds; null: any number
 */
public record Sitting(
        SittingId id,
        ExamId exam,
        SittingKind kind,
        String name,
        @Nullable String room,
        Instant opens,
        Instant closes,
        @Nullable Integer seats) {}
