package org.chizheng.audit;

import java.time.Instant;

/**
 * What the log looked like when it was sealed; whoever keeps one can later prove that nothing before it was touched.
 *
 * @param seq number of the head, from 1 without gaps
 * @param size entries in the tree
 * @param rootHash hexadecimal
 * @param signature Ed25519 over {@link #signedText()}, hexadecimal
 */
public record TreeHead(long seq, long size, String rootHash, Instant sealedAt, String signature) {

    /** The text that is signed. */
    public String signedText() {
        return signedText(seq, size, rootHash, sealedAt);
    }

    static String signedText(long seq, long size, String rootHash, Instant sealedAt) {
        return "chizheng audit tree head\n" + seq + "\n" + size + "\n" + rootHash + "\n" + sealedAt;
    }
}
