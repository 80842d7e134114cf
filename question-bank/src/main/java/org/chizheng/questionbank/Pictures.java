package org.chizheng.questionbank;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures inside of formatted text. They are held as {@code data:} addresses, so that a version is whole in itself and
 * no foreign server learns who reads which question. Let in are PNG, JPEG, GIF and WebP whose first bytes say the same
 * as their address; SVG is not, since it can hold scripts.
 */
public final class Pictures {

    /** Largest picture, in bytes. */
    public static final int LARGEST = 256 << 10;

    private static final Pattern ADDRESS =
            Pattern.compile("data:image/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/]++={0,2})");
    /** The sanitiser writes some of the characters as entities. */
    private static final Pattern IN_TEXT =
            Pattern.compile("data:image/[a-z]{3,4};base64,(?:[A-Za-z0-9+/=]|&#43;|&#61;)++");

    private static final int LONGEST_ADDRESS = LARGEST / 3 * 4 + 64;

    private Pictures() {}

    /** A picture by itself; {@code kind} is png, jpeg, gif or webp. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Picture(String kind, byte[] bytes) {}

    /** The address that holds a picture; empty if it is too large or of no kind that is let in. */
    public static Optional<String> address(byte[] bytes) {
        return bytes.length > LARGEST
                ? Optional.empty()
                : kind(bytes)
                        .map(kind -> "data:image/" + kind + ";base64,"
                                + Base64.getEncoder().encodeToString(bytes));
    }

    /** The picture behind an address; empty if it must not be let in. */
    public static Optional<Picture> at(String address) {
        if (address.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(parts.group(2));
            boolean honest = bytes.length <= LARGEST
                    && kind(bytes).filter(parts.group(1)::equals).isPresent();
            return honest ? Optional.of(new Picture(parts.group(1), bytes)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The text with short stand-ins for its pictures; its length is what limits of length are about. */
    static String without(String html) {
        return html.contains("data:image/") ? IN_TEXT.matcher(html).replaceAll("data:") : html;
    }

    private static Optional<String> kind(byte[] bytes) {
        if (starts(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of("png");
        } else if (starts(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of("jpeg");
        } else if (starts(bytes, 0, "GIF87a") || starts(bytes, 0, "GIF89a")) {
            return Optional.of("gif");
        } else if (starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP")) {
            return Optional.of("webp");
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int at, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
