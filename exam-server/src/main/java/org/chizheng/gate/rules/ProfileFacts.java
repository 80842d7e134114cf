package org.chizheng.gate.rules;

/**
 * What the jurisdiction profile sets.
 *
 * @param version identity of the version
 */
public record ProfileFacts(long version, boolean crossArea, long recordWithinHours) {}
