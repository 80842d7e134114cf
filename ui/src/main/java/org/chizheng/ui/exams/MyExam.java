package org.chizheng.ui.exams;

import java.util.Comparator;
import org.chizheng.exams.Exam;
import org.chizheng.sittings.Admission;
import org.chizheng.sittings.EntryRefusal;

/** An exam with what entering it would bring now; the most pressing sorts first. */
record MyExam(Exam exam, Admission admission) implements Comparable<MyExam> {

    private static final Comparator<MyExam> ORDER = Comparator.comparingInt(MyExam::urgency)
            .thenComparing((MyExam mine) -> mine.exam().opens())
            .thenComparingLong(mine -> mine.exam().id().value());

    boolean enterable() {
        return !(admission instanceof Admission.Barred);
    }

    @Override
    public int compareTo(MyExam other) {
        return ORDER.compare(this, other);
    }

    private int urgency() {
        return switch (admission) {
            case Admission.MayResume resume -> 0;
            case Admission.MayBegin begin -> 1;
            case Admission.Barred(var why) -> why == EntryRefusal.NOT_OPEN ? 2 : 3;
        };
    }
}
