package org.chizheng.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Optional;
import org.chizheng.journey.Storage;
import org.junit.jupiter.api.Test;

/** No acknowledged answer is missing after a kill, however often and at whatever moment. */
class AnswersSurviveKillIT {

    @Test
    void theServerOnTheEmbeddedDefault() throws Exception {
        survives(Storage.embedded(), 3, Victim.SERVER);
    }

    @Test
    void theServerOnMySqlAndRedis() throws Exception {
        survives(servers(), 3, Victim.SERVER);
    }

    @Test
    void mySql() throws Exception {
        survives(servers(), 2, Victim.MYSQL);
    }

    @Test
    void redis() throws Exception {
        survives(servers(), 2, Victim.REDIS);
    }

    private static Storage servers() {
        Optional<Storage> servers = Storage.servers();
        assumeThat(servers).as("MySQL and Redis: ./exam services up").isPresent();
        return servers.orElseThrow();
    }

    private static void survives(Storage storage, int rounds, Victim victim) throws Exception {
        KillRounds.Outcome outcome = KillRounds.on(storage, rounds, victim);
        System.out.println(victim + " on " + storage + ": " + outcome.line());
        assertThat(outcome.losses()).isEmpty();
        assertThat(outcome.acknowledged()).isGreaterThanOrEqualTo(rounds);
    }
}
