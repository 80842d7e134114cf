package org.chizheng.certificates.document;

/** What came of drawing a document. */
public sealed interface DocumentOutcome {

    /**
     * A finished document.
     *
     * @param content the file; everybody who asks gets an array of their own
     */
    record Drawn(byte[] content, String fileName) implements DocumentOutcome {}

    /**
     * The font lacks a character; a box in its place would be a wrong name.
     *
     * @param character as it stands in the register
     * @param text where it stands
     */
    record Unprintable(String character, String text) implements DocumentOutcome {}
}
