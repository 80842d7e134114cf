package org.chizheng.sittings.receipts;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.OfficerId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Puts a receipt into an address, for a QR code, and checks one that comes back. The address holds all that was signed;
 * only whether the attempt went on after it is asked of a table.
 */
@Service
public class ReceiptCheck {

    private final ReceiptKey key;
    private final SupersededReceipts superseded;
    private final String publicUrl;

    /** @param publicUrl the address that people use */
    ReceiptCheck(ReceiptKey key, SupersededReceipts superseded, @Value("${chizheng.public-url}") String publicUrl) {
        this.key = key;
        this.superseded = superseded;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** What a check comes to. */
    public sealed interface Outcome {

        /** Signed by this installation, every character of it. */
        record Genuine(SignedReceipt receipt) implements Outcome {}

        /**
         * Signed by this installation, but its attempt went on at that time after an outage: what it says was so then, and
         * a later receipt says what counts.
         */
        record Superseded(SignedReceipt receipt, Instant reopenedAt) implements Outcome {}

        /** Changed, made up, or signed by somebody else. */
        record Forged() implements Outcome {}

        /** No receipt at all: parts are missing or unreadable. */
        record Unreadable() implements Outcome {}
    }

    /** The address of a receipt, {@code <public url>/receipt?…}. */
    public String address(SignedReceipt receipt) {
        return publicUrl + "/receipt?" + receipt.query();
    }

    /** Checks the parameters of an address. */
    public Outcome check(Map<String, String> query) {
        try {
            ReceiptFacts facts = new ReceiptFacts(
                    part(query, "n"),
                    new ExamId(Long.parseLong(part(query, "x"))),
                    new OfficerId(Long.parseLong(part(query, "c"))),
                    Instant.ofEpochMilli(Long.parseLong(part(query, "t"))),
                    Integer.parseInt(part(query, "a")),
                    Integer.parseInt(part(query, "q")),
                    HexFormat.of().formatHex(Base64.getUrlDecoder().decode(part(query, "h"))));
            SignedReceipt receipt = new SignedReceipt(facts, part(query, "s"));
            return key.signed(receipt) ? genuine(receipt) : new Outcome.Forged();
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return new Outcome.Unreadable();
        }
    }

    private Outcome genuine(SignedReceipt receipt) {
        return superseded
                .since(receipt)
                .<Outcome>map(at -> new Outcome.Superseded(receipt, at))
                .orElseGet(() -> new Outcome.Genuine(receipt));
    }

    private static String part(Map<String, String> query, String name) {
        @Nullable String value = query.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }
}
