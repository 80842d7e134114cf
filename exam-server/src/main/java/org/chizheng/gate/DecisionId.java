package org.chizheng.gate;

/** Identity of a decision: its place in the chain, from 1 without gaps. */
public record DecisionId(long value) {}
