package org.chizheng.questionbank;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file and the encoding it was found in: what a byte-order mark says, else UTF-8 if every byte fits, else
 * GB18030 (which holds GBK and GB 2312) if every byte fits.
 */
public record DecodedText(String text, Charset charset) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Decodes the bytes of a file; empty if they fit no encoding. */
    public static Optional<DecodedText> of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            Optional<DecodedText> decoded = strictly(bytes, 0, charset);
            if (decoded.isPresent()) {
                return decoded;
            }
        }
        return Optional.empty();
    }

    /** Whether the bytes are a package or a picture rather than text. */
    public static boolean binary(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return true;
        }
        boolean wide = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
        for (int i = 0; !wide && i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are control characters that no text has. */
    public boolean hasControls() {
        return text.chars().anyMatch(one -> one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f');
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<DecodedText> strictly(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(new DecodedText(text, charset));
        } catch (CharacterCodingException doesNotFit) {
            return Optional.empty();
        }
    }
}
