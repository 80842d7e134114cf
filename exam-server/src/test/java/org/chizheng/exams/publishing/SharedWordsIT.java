package org.chizheng.exams.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.chizheng.TestDatabase;
import org.chizheng.TestRedis;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FakeBank;
import org.chizheng.exams.FakePeople;
import org.chizheng.exams.FakePlaces;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.PaperId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

/**
 * Two installations that know nothing of each other, one on H2 and one on MySQL, with the same numbers of exams, the
 * same secret and two nodes each, share one Redis that forgets and lies: no node ever gives other words than its own
 * database has.
 */
class SharedWordsIT {

    private static final int STEPS = 300;
    private static final List<TestDatabase> DATABASES = new ArrayList<>();
    private static TestRedis connected;

    private final Caller coordinator = FakePeople.coordinator(FakePlaces.CITY);
    private final long seed = Long.getLong("chizheng.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final StringRedisTemplate redis = connected.template();
    private int wordings;
    private int read;
    private int shared;

    @BeforeAll
    static void open() {
        connected = TestRedis.connect();
        DATABASES.add(TestDatabase.h2());
        DATABASES.add(TestDatabase.mysql());
    }

    @AfterAll
    static void close() {
        DATABASES.forEach(TestDatabase::close);
        if (connected != null) {
            connected.close();
        }
    }

    /** One installation. */
    private final class Installation {

        private final TestDatabase database;
        private final FakeBank bank = new FakeBank(60);
        private final ExamFixtures house;
        private final List<OfficerId> people;
        private final List<ExamId> exams = new ArrayList<>();
        private final PaperTable[] nodes;

        Installation(TestDatabase database) {
            this.database = database;
            this.house = new ExamFixtures(database, bank);
            this.nodes = new PaperTable[] {node(), node()};
            this.people = List.of(house.people.hire(FakePlaces.COUNTY), house.people.hire(FakePlaces.COUNTY));
        }

        private PaperTable node() {
            NearWords common = new RedisWords(redis, WordsFixtures.SECRET, Clock.systemUTC());
            return new PaperTable(database.jdbc(), new LayeredWords(new RememberedWords(), counted(common)));
        }

        void restart() {
            nodes[random.nextInt(2)] = node();
        }

        /** Freezes as often as it takes; what was frozen before is read too, and forgotten. */
        void publish(int discarded) {
            ExamId exam = house.planning.draft(coordinator, ExamFixtures.plan());
            for (int time = 0; time < discarded; time++) {
                reword();
                house.enrolling.enrol(coordinator, exam, people);
                house.publishing.publish(coordinator, exam, (frozen, of) -> {
                    check(exam);
                    house.enrolling.remove(coordinator, exam, people.subList(0, 1));
                });
                check(exam);
            }
            reword();
            house.enrolling.enrol(coordinator, exam, people);
            assertThat(house.publishing.publish(coordinator, exam, FreezingProgress.UNWATCHED))
                    .isEqualTo(new ExamPublication.Published(4));
            exams.add(exam);
        }

        private void reword() {
            bank.wording = " " + ++wordings;
        }

        /** As an exam from before there were hashes. */
        void unname() {
            database.jdbc()
                    .sql("UPDATE exam SET words_sha256 = NULL WHERE id = ?")
                    .param(some().value())
                    .update();
        }

        private ExamId some() {
            return exams.get(random.nextInt(exams.size()));
        }

        void check(ExamId exam) {
            List<PaperId> papers = FrozenRows.papers(database.jdbc(), exam);
            PaperId one = papers.get(random.nextInt(papers.size()));
            Optional<FrozenPaper> told = FrozenRows.paper(database.jdbc(), one);
            PaperTable node = nodes[random.nextInt(2)];
            Optional<FrozenPaper> given = random.nextInt(4) > 0
                    ? node.find(one)
                    : Objects.requireNonNull(database.transactions().execute(tx -> node.find(one)));
            read++;
            assertThat(given).as("seed %d", seed).isEqualTo(told).isPresent();
        }
    }

    @Test
    void noNodeGivesOtherWordsThanItsDatabaseHas() {
        System.out.println("SharedWordsIT seed=" + seed);
        List<Installation> installations =
                DATABASES.stream().map(Installation::new).toList();
        installations.forEach(one -> one.publish(0));
        for (int step = 0; step < STEPS; step++) {
            Installation one = installations.get(random.nextInt(2));
            switch (random.nextInt(20)) {
                case 0 -> one.publish(0);
                case 1 -> one.publish(1);
                case 2, 3, 4 -> one.unname();
                case 5, 6, 7, 8, 9, 10 -> one.restart();
                case 11, 12 -> redis.delete(keys());
                case 13, 14, 15 -> damage();
                default -> swap();
            }
            one.check(one.some());
            one.check(one.exams.getLast());
        }
        System.out.println("SharedWordsIT read=" + read + " shared=" + shared + " publications=" + wordings);
        assertThat(shared).as("words that were found in Redis").isGreaterThan(5);
    }

    private void damage() {
        for (String key : keys()) {
            byte[] value = value(key);
            if (value.length > 0 && random.nextInt(3) == 0) {
                put(key, damaged(value));
            }
        }
    }

    private byte[] damaged(byte[] value) {
        int place = random.nextInt(value.length);
        if (random.nextBoolean()) {
            return Arrays.copyOf(value, place);
        }
        value[place] ^= (byte) (1 << random.nextInt(8));
        return value;
    }

    private void swap() {
        List<String> keys = keys();
        if (keys.size() > 1) {
            String one = keys.get(random.nextInt(keys.size()));
            String other = keys.get(random.nextInt(keys.size()));
            byte[] value = value(one);
            put(one, value(other));
            put(other, value);
        }
    }

    private List<String> keys() {
        return redis.keys("chizheng:words:*").stream().sorted().toList();
    }

    private byte[] value(String key) {
        return Objects.requireNonNull(redis.execute((RedisCallback<byte[]>)
                connection -> connection.stringCommands().get(bytes(key))));
    }

    private void put(String key, byte[] value) {
        redis.execute((RedisCallback<@Nullable Boolean>)
                connection -> connection.stringCommands().set(bytes(key), value));
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.US_ASCII);
    }

    private NearWords counted(NearWords words) {
        return new NearWords() {
            @Override
            public Optional<FrozenWords> find(WordsHash hash) {
                Optional<FrozenWords> found = words.find(hash);
                shared += found.isPresent() ? 1 : 0;
                return found;
            }

            @Override
            public void keep(FrozenWords fresh) {
                words.keep(fresh);
            }
        };
    }
}
