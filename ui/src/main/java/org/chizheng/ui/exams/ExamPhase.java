package org.chizheng.ui.exams;

import java.time.Instant;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamState;
import org.chizheng.ui.parts.StatusBadge.Tone;

/** Where an exam stands for people: its state and the clock together. */
enum ExamPhase {
    DRAFT(Tone.NEUTRAL),
    UPCOMING(Tone.INFO),
    OPEN(Tone.GOOD),
    OVER(Tone.NEUTRAL),
    WITHDRAWN(Tone.BAD);

    private final Tone tone;

    ExamPhase(Tone tone) {
        this.tone = tone;
    }

    static ExamPhase of(Exam exam, Instant now) {
        if (exam.state() != ExamState.PUBLISHED) {
            return exam.state() == ExamState.DRAFT ? DRAFT : WITHDRAWN;
        }
        if (now.isBefore(exam.opens())) {
            return UPCOMING;
        }
        return now.isBefore(exam.closes()) ? OPEN : OVER;
    }

    Tone tone() {
        return tone;
    }
}
