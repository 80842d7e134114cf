package org.chizheng.training;

/** Identity of one version of a course. */
public record CourseVersionId(long value) {}
