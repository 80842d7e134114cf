package org.chizheng.sittings.receipts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The check of a receipt that anybody may make, and the key for who would rather check it without us. */
@RestController
@RequestMapping("/api/v1/receipts")
@Tag(name = "receipts", description = "Whether the receipt of a hand-in is genuine")
class ReceiptEndpoint {

    private final ReceiptCheck check;
    private final ReceiptKey key;

    ReceiptEndpoint(ReceiptCheck check, ReceiptKey key) {
        this.check = check;
        this.key = key;
    }

    /**
     * What is told: no name and no answer.
     *
     * @param supersededAt since when it counts no more, as its attempt went on after an outage; null while it counts
     */
    record Told(
            String number,
            long exam,
            Instant handedInAt,
            int answered,
            int questions,
            String hash,
            String signedText,
            @Nullable Instant supersededAt) {

        static Told of(ReceiptFacts facts, @Nullable Instant supersededAt) {
            return new Told(
                    facts.number(),
                    facts.exam().value(),
                    facts.handedInAt(),
                    facts.answered(),
                    facts.questions(),
                    facts.hash(),
                    facts.text(),
                    supersededAt);
        }
    }

    @GetMapping("/check")
    @SecurityRequirements
    @Operation(summary = "Check the receipt of a hand-in by the parameters of its QR code")
    ResponseEntity<?> check(@RequestParam Map<String, String> query) {
        return switch (check.check(query)) {
            case ReceiptCheck.Outcome.Genuine(SignedReceipt receipt) -> told(Told.of(receipt.facts(), null));
            case ReceiptCheck.Outcome.Superseded(SignedReceipt receipt, Instant since) ->
                told(Told.of(receipt.facts(), since));
            case ReceiptCheck.Outcome.Forged() ->
                problem(HttpStatus.UNPROCESSABLE_CONTENT, "receipt-forged", "The receipt is not genuine");
            case ReceiptCheck.Outcome.Unreadable() ->
                problem(HttpStatus.BAD_REQUEST, "receipt-unreadable", "This is not a receipt");
        };
    }

    @GetMapping(path = "/key", produces = MediaType.TEXT_PLAIN_VALUE)
    @SecurityRequirements
    @Operation(summary = "The public key (Ed25519, PEM) that receipts are signed with")
    String key() {
        return key.publicKey();
    }

    private static ResponseEntity<Told> told(Told told) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(told);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String slug, String title) {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("urn:chizheng:problem:" + slug));
        detail.setTitle(title);
        return ResponseEntity.of(detail).build();
    }
}
