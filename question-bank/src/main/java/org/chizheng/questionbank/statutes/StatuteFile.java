package org.chizheng.questionbank.statutes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file: by its byte-order mark, else UTF-8 if every byte fits, else GB18030 (which holds GBK) likewise.
 */
record StatuteFile(String text, Charset charset) {

    private static final byte[] MARK_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] MARK_16LE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] MARK_16BE = {(byte) 0xFE, (byte) 0xFF};

    static Optional<StatuteFile> read(byte[] bytes) {
        if (begins(bytes, MARK_8)) {
            return strictly(bytes, MARK_8.length, StandardCharsets.UTF_8);
        }
        if (begins(bytes, MARK_16LE)) {
            return strictly(bytes, MARK_16LE.length, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, MARK_16BE)) {
            return strictly(bytes, MARK_16BE.length, StandardCharsets.UTF_16BE);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            Optional<StatuteFile> read = strictly(bytes, 0, charset);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** Whether there are control characters that no text has. */
    boolean binary() {
        return text.chars().anyMatch(one -> one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f');
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && ByteBuffer.wrap(bytes, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }

    private static Optional<StatuteFile> strictly(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(new StatuteFile(text, charset));
        } catch (CharacterCodingException doesNotFit) {
            return Optional.empty();
        }
    }
}
