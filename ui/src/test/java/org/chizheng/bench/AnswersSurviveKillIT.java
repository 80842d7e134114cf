package org.chizheng.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Optional;
import org.chizheng.journey.Storage;
import org.junit.jupiter.api.Test;

/** No acknowledged answer is missing after a kill, however often and at whatever moment. */
class AnswersSurviveKillIT {

    private static final int ROUNDS = 10;

    @Test
    void onTheEmbeddedDefault() throws Exception {
        survives(Storage.embedded());
    }

    @Test
    void onMySqlAndRedis() throws Exception {
        Optional<Storage> servers = Storage.servers();
        assumeThat(servers).as("MySQL and Redis: ./exam services up").isPresent();
        survives(servers.orElseThrow());
    }

    private static void survives(Storage storage) throws Exception {
        KillRounds.Outcome outcome = KillRounds.on(storage, ROUNDS);
        System.out.println(storage + ": " + outcome.line());
        assertThat(outcome.losses()).isEmpty();
        assertThat(outcome.acknowledged()).isGreaterThanOrEqualTo(ROUNDS);
    }
}
