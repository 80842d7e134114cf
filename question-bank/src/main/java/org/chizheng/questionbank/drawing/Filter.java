package org.chizheng.questionbank.drawing;

import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.LawName;
import org.jspecify.annotations.Nullable;

/** What a cell asks for beside type and subject; null for anything. */
record Filter(
        @Nullable String lawKey,
        @Nullable Difficulty difficulty,
        @Nullable CognitiveLevel level) {

    static Filter of(Blueprint.Cell cell) {
        LawName law = cell.law();
        return new Filter(law == null ? null : law.key(), cell.difficulty(), cell.level());
    }

    boolean admits(Trait trait) {
        return (lawKey == null || lawKey.equals(trait.lawKey()))
                && (difficulty == null || difficulty == trait.difficulty())
                && (level == null || level == trait.level());
    }
}
