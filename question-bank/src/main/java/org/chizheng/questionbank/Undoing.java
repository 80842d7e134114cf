package org.chizheng.questionbank;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes back a step with several questions, for a while, by whoever took it. Only what nobody touched since goes back;
 * what is known of the step stands in the database, so that it does not matter on which node it was taken.
 */
public interface Undoing {

    /** How long a step can be taken back. */
    Duration WHILE = Duration.ofMinutes(10);

    /**
     * A step that can be taken back.
     *
     * @param questions how many took it
     * @param until the last instant at which it can be taken back
     */
    record Undoable(StepBatchId batch, BulkStep step, int questions, Instant until) {}

    /** What became of it. */
    sealed interface Undone {

        /**
         * It was taken back.
         *
         * @param questions those that stand as before
         * @param left those that were left alone, each with the reason
         */
        record PutBack(BulkStep step, List<QuestionId> questions, Map<QuestionId, LeftAlone> left) implements Undone {

            /** Copies the collections. */
            public PutBack {
                questions = List.copyOf(questions);
                left = Map.copyOf(left);
            }
        }

        /** It was not, and nothing changed. */
        record Refused(Why why) implements Undone {}
    }

    /** Why a question was left alone. */
    enum LeftAlone {
        /** Somebody wrote a version or took a step since. */
        TOUCHED_SINCE,
        /** A version of the cited law came into force since, so that somebody has to look at the question first. */
        LAW_AMENDED,
        /** Not within what the curator keeps any more. */
        NOT_YOURS
    }

    /** Why nothing was taken back. */
    enum Why {
        /** No such step, or taken by somebody else. */
        UNKNOWN,
        TOO_LATE,
        ALREADY_UNDONE
    }

    /** The latest step of the curator that can still be taken back. */
    Optional<Undoable> latest(Curator by);

    /** Takes a step back. */
    Undone undo(Curator by, StepBatchId batch);
}
