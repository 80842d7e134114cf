package org.chizheng.questionbank.search;

/**
 * How the index of this node stands.
 *
 * @param building whether it is being built, so that searches may find too little
 * @param done questions taken in so far while it is built
 * @param all questions to take in
 */
public record IndexStatus(boolean building, long done, long all) {}
