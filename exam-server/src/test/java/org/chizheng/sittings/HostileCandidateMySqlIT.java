package org.chizheng.sittings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.sittings.SittingFixtures.answer;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.sittings.entering.Entry;
import org.chizheng.sittings.saving.SaveOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whatever one candidate sends, it is answered, and MySQL refuses nothing of it: the groups of the others stay whole. */
class HostileCandidateMySqlIT {

    private static final int BODIES = 600;
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "2147483647",
            "2147483648",
            "-2147483648",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "253402300800000",
            "-62135596800001",
            "4102444800000",
            "1e3",
            "1.5",
            "null",
            "\"7\"",
            "[]");
    private static final List<String> TEXTS = List.of(
            "null",
            "7",
            "{}",
            "\"\"",
            "\"A\"",
            "\"-\"",
            "\"[\"",
            "\"\\u0000\"",
            "\"\\ud840\"",
            "\"\\uffff\"",
            "\"𠮷\"",
            "\"" + "\\\"".repeat(5_000) + "\"",
            "\"" + "😀".repeat(2_500) + "\"",
            "\"" + "字".repeat(101) + "\"",
            "\"" + "😀".repeat(50) + "\"");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void isAnsweredAndHoldsUpNobody() throws Exception {
        System.out.println("seed=" + seed);
        try (TestDatabase database = TestDatabase.mysql();
                SittingFixtures sittings = new SittingFixtures(database)) {
            ExamId exam = sittings.open(ExamFixtures.everyType(), 2);
            List<Entry.Entered> both = sittings.house.exams.candidates(exam).stream()
                    .map(officer -> sittings.enter(exam, officer))
                    .toList();
            Entry.Entered hostile = both.getFirst();
            Entry.Entered honest = both.getLast();
            long lease = sittings.lease(hostile.attempt(), "desk");
            long honestLease = sittings.lease(honest.attempt(), "desk");
            String path = "/api/v1/attempts/" + hostile.attempt().value();
            for (long i = 1; i <= BODIES; i++) {
                MockHttpServletRequestBuilder request = switch (random.nextInt(8)) {
                    case 0 -> post(path + "/heartbeat").content(beat(lease));
                    case 1 -> post(path + "/hand-in").content("{\"lease\":-1,\"lastSeq\":" + number() + "}");
                    default -> put(path + "/answers").content(answers(lease));
                };
                int status = sittings.rest
                        .perform(request.contentType(MediaType.APPLICATION_JSON)
                                .header("Authorization", "Bearer " + hostile.ticket()))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                assertThat(status).as("seed %d, body %d", seed, i).isLessThan(500);
                if (i % 20 == 0) {
                    assertThat(sittings.save(honest, honestLease, answer(i, 1, "A")))
                            .isInstanceOf(SaveOutcome.Saved.class);
                    lease = takes(sittings, path, hostile, lease);
                }
            }
        }
    }

    /** Another place, of any name; the epoch after it. */
    private long takes(SittingFixtures sittings, String path, Entry.Entered hostile, long before) throws Exception {
        int status = sittings.rest
                .perform(post(path + "/lease")
                        .content("{\"takeOver\":true,\"place\":" + text() + "}")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Authorization", "Bearer " + hostile.ticket()))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(status).as("seed %d", seed).isIn(200, 400);
        return status == 200 ? before + 1 : before;
    }

    private String answers(long lease) {
        String all = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> random.nextInt(20) == 0 ? "null" : oneAnswer())
                .collect(Collectors.joining(","));
        return "{\"lease\":" + lease + ",\"answers\":[" + all + "]}";
    }

    /** Mostly one that is taken but for a single field. */
    private String oneAnswer() {
        int wild = random.nextInt(6);
        String chosen = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> text())
                .collect(Collectors.joining(","));
        return "{\"seq\":" + (wild == 0 ? number() : 1 + random.nextInt(1_000_000))
                + ",\"item\":" + (wild == 1 ? number() : "1")
                + ",\"chosen\":" + (wild == 2 ? text() : wild == 3 ? "[" + chosen + "]" : "[\"A\"]")
                + ",\"flagged\":" + (wild == 4 ? number() : "false")
                + ",\"at\":" + (wild == 5 ? number() : "1800000000000") + "}";
    }

    private String beat(long lease) {
        return "{\"lease\":" + lease + ",\"answered\":" + number() + ",\"hidden\":false,\"leaves\":" + number()
                + ",\"known\":[" + number() + "],\"closed\":[" + number() + "]}";
    }

    private String number() {
        return NUMBERS.get(random.nextInt(NUMBERS.size()));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
