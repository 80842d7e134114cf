package org.chizheng.ui.verification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.chizheng.certificates.document.QrSquares;
import org.chizheng.sittings.receipts.ReceiptCheck;
import org.chizheng.sittings.receipts.SignedReceipt;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Draws the QR code of a receipt when somebody looks at it, which spares the moment when thousands hand in. Draws
 * genuine receipts only, so that nobody gets codes of their own under our address.
 */
@RestController
@Tag(name = "receipts")
class ReceiptCodeImage {

    private final ReceiptCheck check;

    ReceiptCodeImage(ReceiptCheck check) {
        this.check = check;
    }

    @GetMapping(path = "/api/v1/receipts/code.svg", produces = "image/svg+xml")
    @SecurityRequirements
    @Operation(summary = "The QR code of a genuine receipt")
    ResponseEntity<String> code(@RequestParam Map<String, String> query) {
        return check.check(query) instanceof ReceiptCheck.Outcome.Genuine(SignedReceipt receipt)
                ? ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(QrSquares.svg(check.address(receipt)))
                : ResponseEntity.notFound().build();
    }
}
