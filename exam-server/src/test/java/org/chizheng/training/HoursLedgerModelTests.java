package org.chizheng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.training.TrainingFixtures.COORDINATOR;
import static org.chizheng.training.TrainingFixtures.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chizheng.TestDatabase;
import org.chizheng.officers.OfficerId;
import org.junit.jupiter.api.Test;

/**
 * Random attendances around a New Year against a model that knows nothing of stretches of time: it keeps, for every
 * minute, the session that counted it.
 */
class HoursLedgerModelTests {

    private static final Instant START = at("2024-12-31T12:00");
    private static final int NEW_YEAR = 12 * 60;
    private static final int MINUTES = 24 * 60;
    private static final int PEOPLE = 25;

    @Test
    void agreesWithAModelThatCountsMinuteByMinute() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("hours ledger model: -Dseed=" + seed);
        Random random = new Random(seed);
        try (TrainingFixtures room = new TrainingFixtures(TestDatabase.h2())) {
            List<Course> courses = new ArrayList<>();
            for (int number = 0; number < 6; number++) {
                courses.add(room.course(Bucket.values()[number % 2], 30 + random.nextInt(300)));
            }
            for (int person = 0; person < PEOPLE; person++) {
                compare(random, room, courses, room.hire());
            }
        }
    }

    private static void compare(Random random, TrainingFixtures room, List<Course> courses, OfficerId officer) {
        Model model = new Model();
        List<SessionId> attended = new ArrayList<>();
        for (int step = 0; step < 14; step++) {
            if (!attended.isEmpty() && random.nextInt(4) == 0) {
                SessionId taken = attended.remove(random.nextInt(attended.size()));
                room.attendance.reverse(COORDINATOR, taken, List.of(officer), "更正");
                model.reverse(taken);
            } else {
                Course course = courses.get(random.nextInt(courses.size()));
                int from = random.nextInt(MINUTES - 300);
                int length = 1 + random.nextInt(299);
                SessionId session = room.session(course, minute(from), length, officer);
                int signedIn = from + random.nextInt(length + 1);
                boolean signs = random.nextBoolean();
                if (signs) {
                    room.clock.set(minute(signedIn).plusSeconds(1));
                    room.attendance.signIn(COORDINATOR, session, List.of(officer));
                }
                int credited = room.attend(session, officer);
                // signing in one second into a minute loses that minute
                assertThat(credited)
                        .isEqualTo(model.attend(session, course, signs ? signedIn + 1 : from, from + length));
                attended.add(session);
            }
        }
        for (int year = 2024; year <= 2025; year++) {
            HoursBalance balance = room.ledger.balance(officer, year);
            assertThat(balance.legalMinutes()).isEqualTo(model.minutes(Bucket.LEGAL, year));
            assertThat(balance.professionalMinutes()).isEqualTo(model.minutes(Bucket.PROFESSIONAL, year));
        }
    }

    private static Instant minute(int number) {
        return START.plus(Duration.ofMinutes(number));
    }

    private static class Model {
        private final SessionId[] counted = new SessionId[MINUTES];
        private final Map<SessionId, Course> courses = new HashMap<>();

        int attend(SessionId session, Course course, int from, int to) {
            courses.put(session, course);
            int credited = 0;
            for (int minute = from; minute < to; minute++) {
                if (counted[minute] == null
                        && ofCourse(course) < course.content().minutes()) {
                    counted[minute] = session;
                    credited++;
                }
            }
            return credited;
        }

        void reverse(SessionId session) {
            for (int minute = 0; minute < MINUTES; minute++) {
                if (session.equals(counted[minute])) {
                    counted[minute] = null;
                }
            }
        }

        int minutes(Bucket bucket, int year) {
            int sum = 0;
            for (int minute = year == 2024 ? 0 : NEW_YEAR; minute < (year == 2024 ? NEW_YEAR : MINUTES); minute++) {
                if (counted[minute] != null
                        && courses.get(counted[minute]).content().bucket() == bucket) {
                    sum++;
                }
            }
            return sum;
        }

        private int ofCourse(Course course) {
            int sum = 0;
            for (SessionId session : counted) {
                if (session != null && courses.get(session).equals(course)) {
                    sum++;
                }
            }
            return sum;
        }
    }
}
