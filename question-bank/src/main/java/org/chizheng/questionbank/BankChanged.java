package org.chizheng.questionbank;

import java.util.Map;

/**
 * Something in the bank was changed. Published in the transaction of the act, so that whoever keeps a log of acts
 * writes both or neither.
 *
 * @param action past-tense code such as {@code question.approved}, {@code questions.imported}
 * @param subject what it was done to, such as {@code question:42}
 * @param organisationPath path of the organisation whose bank it is
 * @param by name of the curator
 * @param facts further facts by name; no keys of questions
 */
public record BankChanged(
        String action, String subject, String organisationPath, String by, Map<String, String> facts) {
    /** Copies the facts. */
    public BankChanged {
        facts = Map.copyOf(facts);
    }
}
