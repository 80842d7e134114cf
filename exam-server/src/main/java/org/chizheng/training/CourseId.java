package org.chizheng.training;

/** Identity of a course through all its versions. */
public record CourseId(long value) {}
