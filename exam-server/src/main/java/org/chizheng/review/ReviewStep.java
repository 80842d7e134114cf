package org.chizheng.review;

import java.time.Instant;

/** What was done in a review. */
public record ReviewStep(ReviewAction action, String note, String by, Instant at) {}
