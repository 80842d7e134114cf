package org.chizheng.questionbank;

import java.util.OptionalInt;

/** Whole numbers from 1 to 9999 as statutes write them: 一百零二, and as people type them: 102, １０２. */
final class ChineseNumber {

    /** What a number may consist of, for regular expressions. */
    static final String DIGITS = "(?:[0-9０-９]{1,4}|[〇零一二两三四五六七八九十百千]{1,9})";

    private static final String ONES = "零一二三四五六七八九";
    private static final String UNITS = "千百十";
    private static final int[] VALUES = {1000, 100, 10};

    private ChineseNumber() {}

    /** The number; empty if the characters make none. */
    static OptionalInt parse(String text) {
        if (text.matches("[0-9０-９]{1,4}")) {
            int arabic = Integer.parseInt(text.chars()
                    .map(digit -> Character.digit(digit, 10))
                    .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                    .toString());
            return arabic == 0 ? OptionalInt.empty() : OptionalInt.of(arabic);
        }
        String plain = text.replace('两', '二').replace('〇', '零');
        if (plain.startsWith("十")) {
            plain = "一" + plain;
        }
        int value = 0;
        int last = Integer.MAX_VALUE;
        for (int place = 0; place < plain.length(); ) {
            int one = ONES.indexOf(plain.charAt(place));
            if (one == 0) {
                place++;
                continue;
            }
            int unit = place + 1 < plain.length() ? UNITS.indexOf(plain.charAt(place + 1)) : -1;
            int worth = unit < 0 ? 1 : VALUES[unit];
            if (one < 0 || worth >= last) {
                return OptionalInt.empty();
            }
            value += one * worth;
            last = worth;
            place += unit < 0 ? 1 : 2;
        }
        return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** The number in Chinese. */
    static String of(int number) {
        if (number < 1 || number > 9999) {
            throw new IllegalArgumentException("number must be between 1 and 9999, was " + number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        boolean gap = false;
        for (int unit = 0; unit < VALUES.length; unit++) {
            int digit = rest / VALUES[unit];
            rest %= VALUES[unit];
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            text.append(gap ? "零" : "").append(ONES.charAt(digit)).append(UNITS.charAt(unit));
            gap = false;
        }
        if (rest > 0) {
            text.append(gap ? "零" : "").append(ONES.charAt(rest));
        }
        return text.length() > 1 && text.charAt(0) == '一' && text.charAt(1) == '十'
                ? text.substring(1)
                : text.toString();
    }
}
