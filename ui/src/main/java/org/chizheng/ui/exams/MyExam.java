package org.chizheng.ui.exams;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.sittings.entering.Admission;
import org.chizheng.sittings.entering.EntryRefusal;

/**
 * An exam with what entering it would bring now; the most pressing sorts first.
 *
 * @param sittings where the candidate sits, or may sit next; none where the exam has no sittings, or it is not fixed
 * @param extra time of the candidate beyond the exam's
 */
record MyExam(Exam exam, Admission admission, List<Sitting> sittings, Duration extra) implements Comparable<MyExam> {

    private static final Comparator<MyExam> ORDER = Comparator.comparingInt(MyExam::urgency)
            .thenComparing(MyExam::opens)
            .thenComparingLong(mine -> mine.exam().id().value());

    /**
     * Says where the attempt is sat that is underway or comes next: a make-up is not where the first one was.
     *
     * @param place of the candidate, for the first attempt
     */
    static MyExam of(
            Exam exam,
            Admission admission,
            Optional<Candidacy> place,
            Function<SittingId, Optional<Sitting>> sittings) {
        List<SittingId> placed = place.flatMap(one -> Optional.ofNullable(one.sitting())).stream()
                .toList();
        List<SittingId> where = admission instanceof Admission.MayResume(var attempt, var deadline, SittingId sitting)
                ? Optional.ofNullable(sitting).stream().toList()
                : next(admission).map(Admission.Next::sittings).orElse(placed);
        return new MyExam(
                exam,
                admission,
                where.stream().flatMap(id -> sittings.apply(id).stream()).toList(),
                place.map(Candidacy::extra).orElse(Duration.ZERO));
    }

    boolean enterable() {
        return admission instanceof Admission.MayBegin || admission instanceof Admission.MayResume;
    }

    /** Whether it is shown although a result of it is published: while another attempt is to come. */
    boolean isStillToCome() {
        return enterable()
                || admission instanceof Admission.MayWait
                || admission instanceof Admission.Barred(EntryRefusal why, Admission.Next next)
                        && next != null
                        && why != EntryRefusal.TOO_LATE
                        && why != EntryRefusal.OVER;
    }

    /** Which attempt would be entered; empty where one is underway, or none is to come. */
    Optional<Admission.Next> next() {
        return next(admission);
    }

    private static Optional<Admission.Next> next(Admission admission) {
        return switch (admission) {
            case Admission.MayBegin(Admission.Next next) -> Optional.of(next);
            case Admission.MayWait(Admission.Next next) -> Optional.of(next);
            case Admission.MayResume resume -> Optional.empty();
            case Admission.Barred barred -> Optional.ofNullable(barred.next());
        };
    }

    /** When the candidate may come. */
    Instant opens() {
        return next().map(Admission.Next::opens)
                .orElseGet(() ->
                        sittings.isEmpty() ? exam.opens() : sittings.getFirst().opens());
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
            case Admission.Barred barred -> barred.why() == EntryRefusal.NOT_OPEN ? 3 : 4;
        };
    }
}
