package org.chizheng.sittings.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
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
}
