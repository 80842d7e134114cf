package org.chizheng.questionbank;

import java.util.List;

/**
 * Something happened in the bank; published in the transaction in which it happened.
 */
public sealed interface BankEvent {

    /** Who did it. */
    Curator by();

    /** The questions concerned. */
    List<QuestionId> questions();

    /** A first or a further version was written. */
    record QuestionWritten(Curator by, QuestionId question, QuestionVersionId version) implements BankEvent {
        @Override
        public List<QuestionId> questions() {
            return List.of(question);
        }
    }

    /**
     * An earlier version was brought back; {@link QuestionWritten} was told before.
     *
     * @param version the new one
     * @param ordinal of the earlier one
     */
    record QuestionRestored(Curator by, QuestionId question, QuestionVersionId version, int ordinal)
            implements BankEvent {
        @Override
        public List<QuestionId> questions() {
            return List.of(question);
        }
    }

    /** Somebody said something about a version. */
    record QuestionCommented(Curator by, QuestionId question, QuestionVersionId version) implements BankEvent {
        @Override
        public List<QuestionId> questions() {
            return List.of(question);
        }
    }

    /**
     * Whoever took a step with several questions took it back.
     *
     * @param step the step that was taken back
     */
    record StepUndone(Curator by, BulkStep step, List<QuestionId> questions) implements BankEvent {}

    /**
     * A batch of an import was written.
     *
     * @param source name of the file
     */
    record QuestionsImported(Curator by, String source, List<QuestionId> questions) implements BankEvent {}

    /**
     * Written to a file that leaves the house.
     *
     * @param format name of the format
     */
    record QuestionsExported(Curator by, String format, List<QuestionId> questions) implements BankEvent {}

    /** Handed in for review. */
    record QuestionsSubmitted(Curator by, List<QuestionId> questions) implements BankEvent {}

    /** Taken back by an author before review. */
    record QuestionsWithdrawn(Curator by, List<QuestionId> questions) implements BankEvent {}

    /** Approved by somebody who did not write them; they may be drawn from now on. */
    record QuestionsApproved(Curator by, List<QuestionId> questions) implements BankEvent {}

    /** Sent back to the author. */
    record QuestionRejected(Curator by, QuestionId question, QuestionVersionId version) implements BankEvent {
        @Override
        public List<QuestionId> questions() {
            return List.of(question);
        }
    }

    /** Taken out of the supply for the time being. */
    record QuestionsSuspended(Curator by, List<QuestionId> questions) implements BankEvent {}

    /** Back in the supply. */
    record QuestionsResumed(Curator by, List<QuestionId> questions) implements BankEvent {}

    /**
     * Taken out of the supply because the cited articles were amended.
     *
     * @param law name of the statute
     */
    record QuestionsFrozen(Curator by, String law, List<QuestionId> questions) implements BankEvent {}

    /** Found still right by an author after an amendment; they wait for a review. */
    record QuestionsConfirmed(Curator by, List<QuestionId> questions) implements BankEvent {}

    /**
     * A version of a statute came into the register.
     *
     * @param law name of the statute
     * @param version how the version is called, such as {@code 2021-01-22}
     */
    record StatuteImported(Curator by, String law, String version) implements BankEvent {
        @Override
        public List<QuestionId> questions() {
            return List.of();
        }
    }

    /** From now on these two never come together on one paper. */
    record EnemiesMade(Curator by, List<QuestionId> questions) implements BankEvent {}

    /** From now on these two may come together on a paper. */
    record EnemiesReconciled(Curator by, List<QuestionId> questions) implements BankEvent {}

    /** Taken out of the supply for good. */
    record QuestionsRetired(Curator by, List<QuestionId> questions) implements BankEvent {}
}
