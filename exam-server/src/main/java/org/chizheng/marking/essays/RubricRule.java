package org.chizheng.marking.essays;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.chizheng.exams.Marks;
import org.chizheng.questionbank.response.Criterion;

/** What points along a rubric are worth. Pure. */
final class RubricRule {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private RubricRule() {}

    /** One number a line, from 0 to what the line is worth: in half steps, or all of it. */
    static boolean allows(List<Criterion> rubric, List<BigDecimal> points) {
        if (points.size() != rubric.size()) {
            return false;
        }
        for (int i = 0; i < points.size(); i++) {
            BigDecimal one = points.get(i);
            BigDecimal most = rubric.get(i).points();
            boolean isStep = one.remainder(HALF).signum() == 0 || one.compareTo(most) == 0;
            if (one.signum() < 0 || one.compareTo(most) > 0 || !isStep) {
                return false;
            }
        }
        return true;
    }

    /** The question's marks by the share of the points, rounded down to half marks; all points earn all marks. */
    static BigDecimal earned(BigDecimal marks, List<Criterion> rubric, List<BigDecimal> points) {
        BigDecimal all = sum(rubric.stream().map(Criterion::points).toList());
        BigDecimal given = sum(points);
        if (given.compareTo(all) == 0) {
            return Marks.plain(marks);
        }
        BigDecimal halves = marks.multiply(given).multiply(BigDecimal.TWO).divide(all, 0, RoundingMode.DOWN);
        return Marks.plain(halves.divide(BigDecimal.TWO));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
