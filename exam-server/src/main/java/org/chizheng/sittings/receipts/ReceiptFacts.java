package org.chizheng.sittings.receipts;

import java.time.Instant;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.OfficerId;

/**
 * All that a receipt vouches for. Names nobody and quotes no answer.
 *
 * @param number official day and attempt
 * @param officer the candidate's number on the register
 * @param handedInAt to the millisecond
 * @param hash SHA-256 of what was handed in, 64 hexadecimal digits
 */
public record ReceiptFacts(
        String number, ExamId exam, OfficerId officer, Instant handedInAt, int answered, int questions, String hash) {

    /** The signed text, the same at every time and on every node; its first line names its form. */
    public String text() {
        return """
                chizheng receipt 1
                number=%s
                exam=%d
                candidate=%d
                handedInAt=%d
                answered=%d
                questions=%d
                sha256=%s
                """.formatted(
                        number, exam.value(), officer.value(), handedInAt.toEpochMilli(), answered, questions, hash);
    }
}
