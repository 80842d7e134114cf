package org.chizheng.sittings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import org.chizheng.profiles.OfficialTime;

/**
 * What a candidate holds in hand after the end.
 *
 * @param hash SHA-256 over {@link #text} of what was handed in, so that it can be shown later that nothing changed
 */
record Receipt(AttemptId attempt, Instant handedInAt, int answered, int questions, String hash) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(OfficialTime.ZONE);

    static Receipt of(AttemptId attempt, Instant at, int questions, List<Answer> answers) {
        int answered = (int)
                answers.stream().filter(answer -> !answer.chosen().isEmpty()).count();
        return new Receipt(attempt, at, answered, questions, sha256(text(attempt, at, answers)));
    }

    /** Official day and attempt: short enough to be read out. */
    String number() {
        return "%s-%06d".formatted(DAY.format(handedInAt), attempt.value());
    }

    /** The hashed text: attempt and time, then item, number and letters of each answer by item. */
    private static String text(AttemptId attempt, Instant at, List<Answer> answers) {
        StringBuilder text = new StringBuilder()
                .append(attempt.value())
                .append('@')
                .append(at.toEpochMilli())
                .append('\n');
        for (Answer answer : answers) {
            text.append(answer.item())
                    .append(':')
                    .append(answer.seq())
                    .append(':')
                    .append(answer.chosen())
                    .append('\n');
        }
        return text.toString();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
