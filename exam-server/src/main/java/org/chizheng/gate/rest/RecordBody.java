package org.chizheng.gate.rest;

/**
 * An enforcement record as other systems see it.
 *
 * @param flagged whether somebody has to look at the act
 */
record RecordBody(long record, boolean flagged, DecisionBody decision) {}
