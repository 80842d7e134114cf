package org.chizheng.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.exams.FakePeople.coordinator;
import static org.chizheng.exams.FakePlaces.CITY;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.EarlierResults;
import org.chizheng.sittings.SittingFixtures;
import org.junit.jupiter.api.Test;

class VoidingResultsTests {

    @Test
    void aVoidResultIsNeverPassedAndTellsTheBankNothing() throws Exception {
        try (TestDatabase database = TestDatabase.h2();
                SittingFixtures sittings = new SittingFixtures(database)) {
            MarkingFixtures room = new MarkingFixtures(database, sittings);
            VoidingResults voiding = new VoidingResults(room.table);
            ExamId exam = sittings.open(ExamFixtures.plan(), 1);
            OfficerId officer = sittings.house.exams.candidates(exam).getFirst();
            AttemptId attempt = sittings.satAndHandedIn(sittings.enter(exam, officer), Map.of());
            Verdict earned = verdict(room, attempt);

            assertThat(done(database, () -> voiding.strike(attempt))).isTrue();
            assertThat(verdict(room, attempt)).isEqualTo(Verdict.VOID);
            assertThat(done(database, () -> voiding.restore(attempt))).isTrue();
            assertThat(verdict(room, attempt)).isEqualTo(earned);

            database.transactions().execute(tx -> voiding.strike(attempt));
            room.publishing.publish(coordinator(CITY), exam);
            assertThat(room.results.of(officer))
                    .extracting(PublishedResult::verdict)
                    .containsExactly(Verdict.VOID);
            assertThat(sittings.earlier.published(exam, officer)).isEqualTo(Map.of(1, EarlierResults.Known.NOT_PASSED));
            assertThat(sittings.house.usage.answered).isEmpty();
            assertThat(done(database, () -> voiding.restore(attempt))).isFalse();
        }
    }

    private static boolean done(TestDatabase database, BooleanSupplier act) {
        Boolean done = database.transactions().execute(tx -> act.getAsBoolean());
        return done;
    }

    private static Verdict verdict(MarkingFixtures room, AttemptId attempt) {
        return room.table.of(attempt).orElseThrow().verdict();
    }
}
