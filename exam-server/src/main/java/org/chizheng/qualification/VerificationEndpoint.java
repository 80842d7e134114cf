package org.chizheng.qualification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.chizheng.certificates.verification.CheckOutcome;
import org.chizheng.certificates.verification.PublicCertificate;
import org.chizheng.certificates.verification.PublicCheck;
import org.chizheng.certificates.verification.PublicStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public check of a certificate. Anybody may ask; how often is limited in front of it. */
@RestController
@RequestMapping("/api/v1/verification")
@Tag(name = "verification", description = "Is this certificate genuine, and can it be used today?")
class VerificationEndpoint {

    private final PublicCheck check;

    VerificationEndpoint(PublicCheck check) {
        this.check = check;
    }

    /** What the public is told; {@code usable} follows from the certificate's status. */
    record Answer(PublicCertificate certificate, boolean usable) {}

    @GetMapping("/{number}")
    @SecurityRequirements
    @Operation(summary = "Check a certificate by its number, or with the seal s of its QR code")
    ResponseEntity<?> verify(
            @PathVariable String number, @RequestParam(name = "s", required = false) @Nullable String s) {
        CheckOutcome outcome = s == null ? check.byNumber(number) : check.byCode(number, s);
        return switch (outcome) {
            case CheckOutcome.Found(PublicCertificate certificate) ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(new Answer(certificate, certificate.status() == PublicStatus.USABLE));
            case CheckOutcome.Unknown unknown ->
                problem(HttpStatus.NOT_FOUND, "certificate-unknown", "No certificate has this number");
            case CheckOutcome.Mistyped mistyped ->
                problem(HttpStatus.NOT_FOUND, "certificate-number-mistyped", "No certificate can have this number");
            case CheckOutcome.Forged forged ->
                problem(HttpStatus.UNPROCESSABLE_CONTENT, "certificate-code-forged", "The code is not genuine");
        };
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String slug, String title) {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("urn:chizheng:problem:" + slug));
        detail.setTitle(title);
        return ResponseEntity.of(detail).build();
    }
}
