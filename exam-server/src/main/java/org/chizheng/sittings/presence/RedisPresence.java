package org.chizheng.sittings.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.exams.ExamId;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.Presence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Presence that all nodes share: a hash for each exam. A Redis that is away is no reason to disturb a candidate. */
class RedisPresence implements Presence {

    private static final Logger LOG = LoggerFactory.getLogger(RedisPresence.class);
    private static final Duration REMEMBERED = Duration.ofHours(6);

    private final StringRedisTemplate redis;
    private final Reach reach = new Reach();

    RedisPresence(StringRedisTemplate redis) {
        this.redis = redis;
    }

    @Override
    public void seen(ExamId exam, AttemptId attempt, Pulse pulse) {
        if (!reach.mayAsk()) {
            return;
        }
        String told = pulse.at().toEpochMilli() + "," + pulse.answered() + "," + pulse.hidden();
        try {
            redis.opsForHash().put(key(exam), String.valueOf(attempt.value()), told);
            redis.expire(key(exam), REMEMBERED);
            reach.answered();
        } catch (DataAccessException away) {
            reach.failed();
            LOG.debug("presence is not kept", away);
        }
    }

    @Override
    public Map<AttemptId, Pulse> at(ExamId exam) {
        Map<AttemptId, Pulse> pulses = new HashMap<>();
        if (!reach.mayAsk()) {
            return pulses;
        }
        HashOperations<String, String, String> hashes = redis.opsForHash();
        try {
            hashes.entries(key(exam))
                    .forEach((attempt, told) -> pulses.put(new AttemptId(Long.parseLong(attempt)), read(told)));
            reach.answered();
        } catch (DataAccessException away) {
            reach.failed();
            LOG.debug("presence is not known", away);
        }
        return pulses;
    }

    private static Pulse read(String told) {
        List<String> parts = List.of(told.split(","));
        return new Pulse(
                Instant.ofEpochMilli(Long.parseLong(parts.get(0))),
                Integer.parseInt(parts.get(1)),
                Boolean.parseBoolean(parts.get(2)));
    }

    private static String key(ExamId exam) {
        return "chizheng:presence:" + exam.value();
    }
}
