package org.chizheng.sittings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.sittings.SittingFixtures.answer;

import java.nio.file.Path;
import java.util.List;
import org.chizheng.TestDatabase;
import org.chizheng.sittings.entering.Entry;
import org.chizheng.sittings.saving.SaveOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page is told of its end is on the disk of an embedded database before. */
class DurableEndsTests {

    @TempDir
    private Path folder;

    private TestDatabase database;
    private SyncsCounted source;
    private SittingFixtures sittings;
    private Entry.Entered entered;
    private long lease;

    @BeforeEach
    void begin() throws Exception {
        database = TestDatabase.h2(folder);
        source = new SyncsCounted(database.source());
        sittings = new SittingFixtures(database, source);
        entered = sittings.underway();
        lease = sittings.lease(entered.attempt(), "desk");
        assertThat(sittings.save(entered, lease, answer(1, 1, "A"))).isInstanceOf(SaveOutcome.Saved.class);
        sittings.clock.set(sittings.attempts
                .find(entered.attempt())
                .orElseThrow()
                .deadline()
                .plusSeconds(60));
    }

    @AfterEach
    void end() {
        sittings.close();
        database.close();
    }

    @Test
    void whatTheBellClosedIsOnDisk() {
        int before = source.syncs();
        assertThat(sittings.ring()).isOne();

        assertThat(source.syncs()).isGreaterThan(before);
    }

    @Test
    void whatIsAcknowledgedToWhoIsLateIsOnDisk() {
        int before = source.syncs();
        assertThat(sittings.save(entered, lease, answer(1, 1, "A"), answer(2, 2, "A")))
                .isEqualTo(new SaveOutcome.TimeIsUp(List.of(1L), List.of(2L)));

        assertThat(source.syncs()).isGreaterThan(before);
    }
}
