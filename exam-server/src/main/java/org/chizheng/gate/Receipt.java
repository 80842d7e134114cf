package org.chizheng.gate;

import java.time.Instant;

/**
 * Proof that the gate was asked and what it was asked; the asking system keeps it with its case.
 *
 * @param number for people, unique
 * @param inputHash SHA-256 of the canonical act, ID numbers masked
 * @param chainHash SHA-256 over the decision and the one before
 */
public record Receipt(String number, String inputHash, String chainHash, Instant decidedAt) {}
