package org.chizheng.review;

/** Identity of the review of one certificate in one year. */
public record ReviewId(long value) {}
