package org.chizheng.questionbank.transfer;

import java.util.List;
import org.chizheng.questionbank.QuestionId;

/**
 * What an import did.
 *
 * @param questions the new questions, in the order of the file
 * @param refused rows that came into the bank by another way since the dry run
 */
public record Imported(List<QuestionId> questions, List<Finding> refused) {

    /** Copies the lists. */
    public Imported {
        questions = List.copyOf(questions);
        refused = List.copyOf(refused);
    }
}
