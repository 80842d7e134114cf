package org.chizheng.sittings.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.lettuce.core.ClientOptions;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.chizheng.TestRedis;
import org.chizheng.exams.ExamId;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.Presence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RedisPresenceIT extends PresenceContract {

    private static TestRedis redis;

    @BeforeAll
    static void connect() {
        redis = TestRedis.connect();
    }

    @AfterAll
    static void disconnect() {
        if (redis != null) {
            redis.close();
        }
    }

    @Override
    Presence presence() {
        return new RedisPresence(redis.template());
    }

    @Test
    void aRedisThatIsAwayDisturbsNobody() {
        try (TestRedis nowhere = TestRedis.nowhere()) {
            Presence presence = new RedisPresence(nowhere.template());

            assertThatCode(() ->
                            presence.seen(new ExamId(1), new AttemptId(1), new Presence.Pulse(Instant.EPOCH, 0, false)))
                    .doesNotThrowAnyException();
            assertThat(presence.at(new ExamId(1))).isEmpty();
        }
    }

    @Test
    void aRedisThatGoesAwayHoldsUpNoBeatAndIsFoundAgain() throws Exception {
        try (CutLine line = new CutLine(Integer.parseInt(System.getenv("CHIZHENG_REDIS_PORT")));
                TestRedis connection = asInTheProduct(line.port())) {
            Presence presence = new RedisPresence(connection.template());
            ExamId exam = new ExamId(System.nanoTime());
            beat(presence, exam, 1);
            assertThat(presence.at(exam)).hasSize(1);
            for (boolean isSilent : new boolean[] {false, true}) {
                if (isSilent) {
                    line.fallSilent();
                } else {
                    line.cut();
                }
                beat(presence, exam, 2);
                long began = System.nanoTime();
                for (int i = 0; i < 50; i++) {
                    beat(presence, exam, 3);
                }
                assertThat(Duration.ofNanos(System.nanoTime() - began))
                        .as("silent: %s", isSilent)
                        .isLessThan(Duration.ofSeconds(3));
                line.mend();
                long id = isSilent ? 5 : 4;
                Awaitility.await()
                        .atMost(Duration.ofSeconds(60))
                        .pollInterval(Duration.ofMillis(200))
                        .until(() -> {
                            beat(presence, exam, id);
                            return presence.at(exam).containsKey(new AttemptId(id));
                        });
            }
        }
    }

    private static void beat(Presence presence, ExamId exam, long attempt) {
        presence.seen(exam, new AttemptId(attempt), new Presence.Pulse(Instant.EPOCH, 0, false));
    }

    private static TestRedis asInTheProduct(int port) {
        ClientOptions.Builder options = ClientOptions.builder();
        new SittingsConfiguration().nothingIsKeptForLater().customize(options);
        return TestRedis.through(port, options.build());
    }
}
