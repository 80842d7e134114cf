package org.chizheng.questionbank.drawing;

import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.jspecify.annotations.Nullable;

/** What cells can tell questions of one type and subject apart by; shared by all questions that are alike. */
record Trait(@Nullable String lawKey, Difficulty difficulty, CognitiveLevel level) {}
