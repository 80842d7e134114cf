package org.chizheng.questionbank.transfer;

import java.util.List;

/**
 * What an export did.
 *
 * @param questions how many questions were written
 * @param omissions what was not, or not whole, and why
 */
public record Exported(int questions, List<Omission> omissions) {

    /** Copies the list. */
    public Exported {
        omissions = List.copyOf(omissions);
    }
}
