package org.chizheng.gate.rules;

/** Codes of GB/T 2260 (six digits) and GB/T 10114 (nine): a region lies in another one if its code begins with it. */
final class Regions {

    private Regions() {}

    /** Whether the inner region is the outer one or lies in it. */
    static boolean covers(String outer, String inner) {
        return inner.startsWith(significant(outer));
    }

    /** A province ends with four zeros and a city with two, which say nothing. */
    private static String significant(String code) {
        if (code.length() != 6) {
            return code;
        }
        if (code.endsWith("0000")) {
            return code.substring(0, 2);
        }
        return code.endsWith("00") ? code.substring(0, 4) : code;
    }
}
