package org.chizheng.questionbank;

/** Identity of a step that was taken with several questions at once. */
public record StepBatchId(long value) {}
