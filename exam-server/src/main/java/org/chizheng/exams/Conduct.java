package org.chizheng.exams;

import java.util.List;

/**
 * How an exam is conducted. What is asked of browsers can be got around; it only ever suggests something to people.
 *
 * @param shufflesQuestions whether questions of a cell stand in another order on every paper, or in that of the bank
 * @param shufflesOptions whether the options of choices do, or stand as their author wrote them
 * @param asksFullScreen whether the exam page asks to fill the screen
 * @param countsLeaving whether the exam page counts how often it was left
 * @param checksIdentity whether an attempt begins only after somebody has confirmed at the door who the candidate is
 * @param asksCode whether an attempt begins only with the code that is read out in the room
 * @param addresses from where it may be sat, as {@link AddressRange} reads them; none: from anywhere
 * @param browserKeys configuration keys of Safe Exam Browser, one of which it must be sat with; none: any browser
 */
public record Conduct(
        boolean shufflesQuestions,
        boolean shufflesOptions,
        boolean asksFullScreen,
        boolean countsLeaving,
        boolean checksIdentity,
        boolean asksCode,
        List<String> addresses,
        List<String> browserKeys) {

    /** Questions and options in mixed order, and nothing asked of anybody. */
    public static final Conduct USUAL = new Conduct(true, true, false, false, false, false, List.of(), List.of());

    /** Most characters that all addresses, and all keys, may have together, each with the end of its line. */
    public static final int LONGEST = 4_000;

    /** Copies the lists. */
    public Conduct {
        addresses = List.copyOf(addresses);
        browserKeys = List.copyOf(browserKeys);
    }

    /**
     * Whether the exam may be sat from an address.
     *
     * @param address as the server sees it; what is no address is nowhere
     */
    public boolean admits(String address) {
        return addresses.isEmpty()
                || addresses.stream()
                        .flatMap(text -> AddressRange.parse(text).stream())
                        .anyMatch(range -> range.contains(address));
    }

    /** Whether a text could be a configuration key: SHA-256 in 64 hexadecimal digits. */
    public static boolean isBrowserKey(String text) {
        return text.length() == 64 && text.chars().allMatch(digit -> Character.digit(digit, 16) >= 0 && digit < 128);
    }
}
