package org.chizheng.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.marking.essays.EssayFixtures;
import org.chizheng.sittings.SittingFixtures;

/** The room of marking on top of the room of sittings, built by hand. */
public final class MarkingFixtures {

    public final List<Consumer<PublishedResult>> told = new ArrayList<>();
    public final ResultPublishing publishing;
    public final ResultReading reading;
    public final EssayFixtures essays;
    final StoredResults results;
    final ResultTable table;

    /** Takes part in the closing of attempts. */
    public MarkingFixtures(TestDatabase database, SittingFixtures sittings) {
        ExamFixtures house = sittings.house;
        table = new ResultTable(database.jdbc());
        house.turns.add(new DecidedTurns(table));
        essays = new EssayFixtures(database, sittings);
        MarkingAttempts marking =
                new MarkingAttempts(sittings.stored, house.exams, house.profiles, table, essays.essays, sittings.clock);
        essays.settling(marking);
        sittings.listeners.add(marking::mark);
        sittings.withdrawing = new WithdrawingResults(table, essays.essays, sittings.clock);
        sittings.earlier = new KnownResults(table);
        publishing = new ResultPublishing(
                house.exams,
                sittings.stored,
                table,
                essays.essays,
                new AnswerCounting(house.exams, sittings.stored, house.profiles, house.usage),
                house.audit::add,
                event -> told.forEach(one -> one.accept(((ResultPublished) event).result())),
                database.transactions(),
                sittings.clock);
        reading = new ResultReading(house.exams, sittings.stored, house.people, house.profiles, table, essays.essays);
        results = new StoredResults(table);
    }
}
