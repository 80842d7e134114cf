package org.chizheng.sittings;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.sittings.receipts.ReceiptFacts;
import org.chizheng.sittings.receipts.ReceiptKey;
import org.chizheng.sittings.receipts.SignedReceipt;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate holds in hand after the end.
 *
 * @param hash SHA-256 over {@link #text} of what was handed in, so that it can be shown later that nothing changed
 * @param signature see {@link SignedReceipt}; null while it is not signed, and for attempts that are older than signing
 */
public record Receipt(
        AttemptId attempt,
        ExamId exam,
        OfficerId officer,
        Instant handedInAt,
        int answered,
        int questions,
        String hash,
        @Nullable String signature) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(OfficialTime.ZONE);

    /** The receipt of what was handed in at this moment. */
    public static Receipt of(Attempt attempt, Instant at, int questions, List<Answer> answers) {
        int answered = (int)
                answers.stream().filter(answer -> !answer.chosen().isEmpty()).count();
        return new Receipt(
                attempt.id(),
                attempt.exam(),
                attempt.officer(),
                at,
                answered,
                questions,
                DigestUtils.sha256Hex(text(attempt.id(), at, answers)),
                null);
    }

    /** The same with its signature. */
    public Receipt signed(ReceiptKey key) {
        return new Receipt(
                attempt,
                exam,
                officer,
                handedInAt,
                answered,
                questions,
                hash,
                key.sign(facts()).signature());
    }

    /** As it is handed out; empty if it was never signed. */
    public Optional<SignedReceipt> handedOut() {
        return Optional.ofNullable(signature).map(signed -> new SignedReceipt(facts(), signed));
    }

    private ReceiptFacts facts() {
        return new ReceiptFacts(number(), exam, officer, handedInAt, answered, questions, hash);
    }

    /** Official day and attempt: short enough to be read out. */
    public String number() {
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
}
