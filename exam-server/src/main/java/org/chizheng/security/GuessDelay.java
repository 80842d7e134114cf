package org.chizheng.security;

import java.time.Duration;

/**
 * Slows down guessing of passwords and codes, by what is guessed at and by where the guess comes from, on all nodes
 * together. A growing delay, never a lock for ever: nobody can shut out another person for long.
 */
public interface GuessDelay {

    /**
     * Counts a guess as failed before it is checked, so that guesses sent side by side are all counted.
     *
     * @param name what is guessed at, such as an account name
     * @param address where the guess comes from
     * @return zero if it may be checked now, otherwise how long to wait; then nothing was counted
     */
    Duration claim(String name, String address);

    /** The guess was right after all: forgets the failures under the name and takes this one off the address. */
    void right(String name, String address);

    /** The guess could not be checked: as if it had not been made. */
    void unchecked(String name, String address);
}
