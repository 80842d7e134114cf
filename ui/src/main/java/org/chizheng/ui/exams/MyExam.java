package org.chizheng.ui.exams;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Sitting;
import org.chizheng.sittings.entering.Admission;
import org.chizheng.sittings.entering.EntryRefusal;
import org.jspecify.annotations.Nullable;

/**
 * An exam with what entering it would bring now; the most pressing sorts first.
 *
 * @param sitting where the candidate sits; null where the exam has no sittings, or it is not fixed
 * @param extra time of the candidate beyond the exam's
 */
record MyExam(Exam exam, Admission admission, @Nullable Sitting sitting, Duration extra) implements Comparable<MyExam> {

    private static final Comparator<MyExam> ORDER = Comparator.comparingInt(MyExam::urgency)
            .thenComparing(MyExam::opens)
            .thenComparingLong(mine -> mine.exam().id().value());

    boolean enterable() {
        return admission instanceof Admission.MayBegin || admission instanceof Admission.MayResume;
    }

    /** When the candidate may come. */
    Instant opens() {
        Sitting own = sitting;
        return own == null ? exam.opens() : own.opens();
    }

    @Override
    public int compareTo(MyExam other) {
        return ORDER.compare(this, other);
    }

    private int urgency() {
        return switch (admission) {
            case Admission.MayResume resume -> 0;
            case Admission.MayBegin begin -> 1;
            case Admission.MayWait wait -> 2;
            case Admission.Barred(var why) -> why == EntryRefusal.NOT_OPEN ? 3 : 4;
        };
    }
}
