package org.chizheng.security;

import java.util.EnumSet;
import java.util.Set;

/** Which passwords are accepted: long ones. No rule about kinds of characters, which only makes people predictable. */
public final class PasswordRule {

    /** Fewest characters. */
    public static final int SHORTEST = 10;

    /** Most characters, so that nobody makes the server hash a novel. */
    public static final int LONGEST = 128;

    /** Fewest different characters. */
    public static final int FEWEST_DIFFERENT = 5;

    private PasswordRule() {}

    /** Whether a password is good enough for the account of this name. */
    public static boolean accepts(String password, String username) {
        return faults(password, username).isEmpty();
    }

    /** All that speaks against a password for the account of this name; nothing if it is good enough. */
    public static Set<PasswordFault> faults(String password, String username) {
        Set<PasswordFault> faults = EnumSet.noneOf(PasswordFault.class);
        for (PasswordFault fault : PasswordFault.values()) {
            if (fault.in(password, username)) {
                faults.add(fault);
            }
        }
        return faults;
    }
}
