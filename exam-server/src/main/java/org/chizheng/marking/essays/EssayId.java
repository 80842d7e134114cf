package org.chizheng.marking.essays;

/** Names one answer in a candidate's own words without naming the candidate. */
public record EssayId(long value) {

    @Override
    public String toString() {
        return "essay:" + value;
    }
}
