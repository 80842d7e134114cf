package org.chizheng.sittings.invigilation;

/** What people wrote, checked at the door. */
final class Words {

    static final int LONGEST = 500;

    private Words() {}

    /**
     * The words without blanks around them.
     *
     * @throws IllegalArgumentException if nothing is left, or more than {@value #LONGEST} characters
     */
    static String of(String name, String told) {
        String words = told.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException(name + " must have 1 to " + LONGEST + " characters");
        }
        return words;
    }
}
