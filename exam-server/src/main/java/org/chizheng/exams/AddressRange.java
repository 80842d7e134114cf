package org.chizheng.exams;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses with the same first bits, as {@code 10.2.0.0/16} or {@code 2001:db8::/32} (RFC 4632, RFC 4291); an address
 * without a length stands for itself.
 */
public final class AddressRange {

    /** Four decimal numbers: the JDK would also take {@code 10.1} and {@code 167772161} for addresses. */
    private static final Pattern FOUR = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    private final byte[] first;
    private final int bits;

    private AddressRange(byte[] first, int bits) {
        this.first = first;
        this.bits = bits;
    }

    /** Reads a range; empty where the text is none. */
    public static Optional<AddressRange> parse(String text) {
        int slash = text.indexOf('/');
        Optional<byte[]> address = octets(slash < 0 ? text : text.substring(0, slash));
        if (address.isEmpty()) {
            return Optional.empty();
        }
        int most = address.get().length * 8;
        String length = slash < 0 ? String.valueOf(most) : text.substring(slash + 1);
        return length.matches("\\d{1,3}") && Integer.parseInt(length) <= most
                ? Optional.of(new AddressRange(address.get(), Integer.parseInt(length)))
                : Optional.empty();
    }

    /** Whether an address lies in the range. An IPv4 address written as IPv6 is the IPv4 address. */
    public boolean contains(String address) {
        return octets(address).filter(this::begins).isPresent();
    }

    private boolean begins(byte[] other) {
        if (other.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if (((other[bit / 8] ^ first[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The four octets of an IPv4 address or the sixteen of an IPv6 one, however it is written; an IPv4 address written as
     * IPv6 has four. Empty where the text is no address. No name is ever looked up.
     */
    public static Optional<byte[]> octets(String text) {
        int zone = text.indexOf('%');
        String plain = zone < 0 ? text : text.substring(0, zone);
        if (!plain.contains(":") && !FOUR.matcher(plain).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(plain).getAddress());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
