package org.chizheng.marking.essays;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chizheng.TestDatabase;
import org.chizheng.audit.AuditEntry;
import org.chizheng.sittings.SittingFixtures;

/** The essays of a room of sittings. */
public final class EssayFixtures {

    public final Essays essays;
    /** Of markers who may all mark at once. */
    public final List<AuditEntry> audit = Collections.synchronizedList(new ArrayList<>());

    private final EssayTable table;
    private final TestDatabase database;
    private final SittingFixtures sittings;
    private EssayMarking marking;

    public EssayFixtures(TestDatabase database, SittingFixtures sittings) {
        this.database = database;
        this.sittings = sittings;
        table = new EssayTable(database.jdbc());
        essays = new Essays(table);
    }

    /** Says whose results the essays are a part of. */
    public void settling(PaperSettling results) {
        marking = new EssayMarking(
                sittings.house.exams,
                sittings.stored,
                table,
                results,
                audit::add,
                database.transactions(),
                sittings.clock);
    }

    public EssayMarking marking() {
        return marking;
    }

    /** Every mark that an essay ever had. */
    public List<EssayMark> history(EssayId id) {
        return table.history(id);
    }
}
