package org.chizheng.sittings.receipts;

import java.util.Base64;
import java.util.HexFormat;

/**
 * A receipt as it is handed out.
 *
 * @param signature id of the key, a point, and the Ed25519 signature of {@link ReceiptFacts#text} in Base64 for
 *     addresses
 */
public record SignedReceipt(ReceiptFacts facts, String signature) {

    /** All of it as the query of an address; {@link ReceiptCheck} reads it. */
    public String query() {
        String hash = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(facts.hash()));
        return "n=" + facts.number() + "&x=" + facts.exam().value() + "&c="
                + facts.officer().value() + "&t=" + facts.handedInAt().toEpochMilli() + "&a=" + facts.answered() + "&q="
                + facts.questions() + "&h=" + hash + "&s=" + signature;
    }
}
