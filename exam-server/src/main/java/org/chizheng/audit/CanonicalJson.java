package org.chizheng.audit;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for each value, so that it can be hashed: JSON as in RFC 8785, of maps, lists, strings, whole numbers,
 * booleans and null. Entries whose value is null are left out.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * The canonical text of a value.
     *
     * @throws IllegalArgumentException for a value of another type, fractions included
     */
    public static String of(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    /** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        return DigestUtils.sha256Hex(text);
    }

    private static void write(@Nullable Object value, StringBuilder text) {
        switch (value) {
            case null -> text.append("null");
            case String string -> quote(string, text);
            case Boolean truth -> text.append(truth);
            case Integer number -> text.append(number);
            case Long number -> text.append(number);
            case Map<?, ?> map -> writeMap(map, text);
            case Collection<?> list -> writeList(list, text);
            default -> throw new IllegalArgumentException("no canonical form for " + value.getClass());
        }
    }

    private static void writeMap(Map<?, ?> map, StringBuilder text) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                sorted.put((String) key, value);
            }
        });
        text.append('{');
        String separator = "";
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            text.append(separator);
            quote(entry.getKey(), text);
            text.append(':');
            write(entry.getValue(), text);
            separator = ",";
        }
        text.append('}');
    }

    private static void writeList(Collection<?> list, StringBuilder text) {
        text.append('[');
        String separator = "";
        for (Object value : list) {
            text.append(separator);
            write(value, text);
            separator = ",";
        }
        text.append(']');
    }

    private static void quote(String string, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (c < 0x20) {
                        text.append(String.format("\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
