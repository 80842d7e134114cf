package org.chizheng.marking;

/** A result became known to its candidate; published in the publishing transaction. */
public record ResultPublished(PublishedResult result) {}
