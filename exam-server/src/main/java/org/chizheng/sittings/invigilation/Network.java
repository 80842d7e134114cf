package org.chizheng.sittings.invigilation;

import java.util.HexFormat;
import org.chizheng.exams.AddressRange;

/** Addresses that may stand in one room. */
final class Network {

    private static final int OCTETS_OF_IPV4 = 3;
    private static final int OCTETS_OF_IPV6 = 8;

    private Network() {}

    /**
     * What addresses of one network have in common: the first 24 bits of IPv4, the first 64 of IPv6, however they are
     * written. What is no address has its network to itself.
     */
    static String of(String address) {
        return AddressRange.octets(address)
                .map(all -> HexFormat.of().formatHex(all, 0, all.length == 4 ? OCTETS_OF_IPV4 : OCTETS_OF_IPV6))
                .orElse(address);
    }
}
