package org.chizheng.sittings.invigilation;

/** Addresses that may stand in one room. */
final class Network {

    private Network() {}

    /** The network of an address: the first three numbers of IPv4, the first four groups of IPv6. */
    static String of(String address) {
        return address.indexOf(':') < 0 ? upTo(address, '.', 3) : upTo(address, ':', 4);
    }

    private static String upTo(String address, char mark, int parts) {
        int at = -1;
        for (int i = 0; i < parts; i++) {
            int next = address.indexOf(mark, at + 1);
            if (next < 0) {
                return address;
            }
            at = next;
        }
        return address.substring(0, at);
    }
}
