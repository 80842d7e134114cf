package org.chizheng.sittings;

import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.PaperId;
import org.junit.jupiter.api.Test;

class SittingModelTests {

    private static final int SCHEDULES = Integer.getInteger("chizheng.schedules", 2_000);

    @Test
    void twoThousandRandomSchedulesDoWhatTheModelDoes() throws Exception {
        try (TestDatabase database = TestDatabase.h2()) {
            run(database, SCHEDULES);
        }
    }

    static void run(TestDatabase database, int schedules) throws Exception {
        FragileSource source = new FragileSource(database.source());
        try (SittingFixtures sittings = new SittingFixtures(database, source)) {
            ExamId exam = sittings.open(ExamFixtures.everyType(), 1);
            PaperId paper = sittings.house
                    .exams
                    .plan(exam, sittings.house.exams.candidates(exam).getFirst())
                    .flatMap(plan -> plan.paper(1))
                    .orElseThrow();
            long first = Long.getLong("chizheng.seed", System.nanoTime());
            for (int i = 0; i < schedules; i++) {
                long seed = first + i;
                try {
                    new RandomSchedule(sittings, source, exam, paper, seed).run(40);
                } catch (AssertionError | RuntimeException differs) {
                    throw new AssertionError("schedule of seed " + seed + " (-Dchizheng.seed=" + seed + ")", differs);
                }
            }
            System.out.println("schedules=" + schedules + " seed=" + first);
        }
    }
}
