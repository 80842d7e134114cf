package org.chizheng.sittings.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.SittingFixtures;
import org.chizheng.sittings.SittingsCase;
import org.chizheng.sittings.ending.AnswersDigest;
import org.chizheng.sittings.entering.Entry;
import org.chizheng.sittings.steering.Reopening;
import org.chizheng.sittings.steering.Steering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the exam page may rely on, word by word. */
class AttemptContractTests extends SittingsCase {

    private static final String PROBLEM = "urn:chizheng:problem:";
    private static final long OPENS = ExamFixtures.OPENS.toEpochMilli();
    private static final long DEADLINE = OPENS + Duration.ofHours(2).toMillis();

    private Entry.Entered entered;

    @BeforeEach
    void begin() throws Exception {
        entered = sittings.underway();
    }

    @Test
    void tellsThePaperWithoutAnyKey() throws Exception {
        ask(get(path("")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.attemptId").value(entered.attempt().value()))
                .andExpect(jsonPath("$.examTitle").value("公共法律知识考试"))
                .andExpect(jsonPath("$.part").value("PUBLIC"))
                .andExpect(jsonPath("$.candidate.name").value(containsString("候选人")))
                .andExpect(jsonPath("$.state").value("UNDERWAY"))
                .andExpect(jsonPath("$.serverTime").value(OPENS))
                .andExpect(jsonPath("$.startedAt").value(OPENS))
                .andExpect(jsonPath("$.deadline").value(DEADLINE))
                .andExpect(jsonPath("$.graceSeconds").value(10))
                .andExpect(jsonPath("$.earliestHandIn").value(OPENS + 30 * 60_000))
                .andExpect(jsonPath("$.lastSeq").value(0))
                .andExpect(jsonPath("$.questions", hasSize(25)))
                .andExpect(jsonPath("$.questions[0].item").value(1))
                .andExpect(jsonPath("$.questions[0].type").value("SINGLE"))
                .andExpect(jsonPath("$.questions[0].marks").value("2"))
                .andExpect(jsonPath("$.questions[0].stem").value(containsString("题")))
                .andExpect(jsonPath("$.questions[0].options", hasSize(4)))
                .andExpect(jsonPath("$.questions[0].options[0].key").value("A"))
                .andExpect(jsonPath("$.questions[0].options[0].text").isString())
                .andExpect(jsonPath("$.questions[0].key").doesNotExist())
                .andExpect(jsonPath("$.answers", hasSize(0)))
                .andExpect(content().string(containsString("\"receipt\":null")))
                .andExpect(content().string(not(containsString("explanation"))))
                .andExpect(content().string(not(containsString("因为"))));
    }

    @Test
    void strangersAndWrongTicketsFindNothing() throws Exception {
        Entry.Entered foreign = sittings.underway();
        for (MockHttpServletRequestBuilder request : new MockHttpServletRequestBuilder[] {
            get("/api/v1/attempts/" + foreign.attempt().value()),
            get("/api/v1/attempts/999999999"),
            json(post("/api/v1/attempts/" + foreign.attempt().value() + "/lease"), "{'place':'a','takeOver':true}"),
            json(
                    put("/api/v1/attempts/" + foreign.attempt().value() + "/answers"),
                    "{'lease':1,'answers':[{'seq':1,'item':1,'chosen':['A'],'flagged':false,'at':1}]}"),
            json(
                    post("/api/v1/attempts/" + foreign.attempt().value() + "/heartbeat"),
                    "{'lease':1,'answered':0,'hidden':false}"),
            json(post("/api/v1/attempts/" + foreign.attempt().value() + "/hand-in"), "{'lease':1,'lastSeq':0}")
        }) {
            ask(request)
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.type").value(PROBLEM + "unknown-attempt"));
        }
        sittings.rest.perform(get(path(""))).andExpect(status().isNotFound());
    }

    @Test
    void leasesToOnePlaceAtATime() throws Exception {
        lease("desk", false)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lease").value(1))
                .andExpect(jsonPath("$.lastSeq").value(0));
        lease("desk", false).andExpect(jsonPath("$.lease").value(2));
        lease("phone", false)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(PROBLEM + "lease-held"));
        lease("phone", true).andExpect(jsonPath("$.lease").value(3));
        save(2, "{'seq':1,'item':1,'chosen':['A'],'flagged':false,'at':1}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(PROBLEM + "lease-lost"));
        beat(2).andExpect(status().isConflict()).andExpect(jsonPath("$.type").value(PROBLEM + "lease-lost"));
        sittings.clock.pass(Duration.ofSeconds(60));
        lease("desk", false).andExpect(jsonPath("$.lease").value(4));
        ask(json(post(path("/lease")), "{'takeOver':true}")).andExpect(status().isBadRequest());
    }

    @Test
    void acknowledgesAnswersAndShowsThemAgain() throws Exception {
        lease("desk", false);
        save(
                        1,
                        "{'seq':1,'item':1,'chosen':['A'],'flagged':false,'at':1},"
                                + "{'seq':2,'item':11,'chosen':['C','A'],'flagged':true,'at':2}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.acknowledged[0]").value(1))
                .andExpect(jsonPath("$.acknowledged[1]").value(2))
                .andExpect(jsonPath("$.serverTime").value(OPENS))
                .andExpect(jsonPath("$.deadline").value(DEADLINE));
        ask(get(path("")))
                .andExpect(jsonPath("$.lastSeq").value(2))
                .andExpect(jsonPath("$.answers[1].item").value(11))
                .andExpect(jsonPath("$.answers[1].seq").value(2))
                .andExpect(jsonPath("$.answers[1].chosen[0]").value("A"))
                .andExpect(jsonPath("$.answers[1].chosen[1]").value("C"))
                .andExpect(jsonPath("$.answers[1].flagged").value(true));
        beat(1).andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("UNDERWAY"))
                .andExpect(jsonPath("$.deadline").value(DEADLINE))
                .andExpect(jsonPath("$.serverTime").value(OPENS));
    }

    @Test
    void leavesTheQuestionsOutForAPageThatHasThem() throws Exception {
        lease("desk", false);
        save(1, "{'seq':1,'item':1,'chosen':['A'],'flagged':false,'at':1}").andExpect(status().isOk());
        ask(get(path("")).queryParam("questions", "false"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("UNDERWAY"))
                .andExpect(jsonPath("$.deadline").value(DEADLINE))
                .andExpect(jsonPath("$.lastSeq").value(1))
                .andExpect(jsonPath("$.answers[0].chosen[0]").value("A"))
                .andExpect(jsonPath("$.questions", hasSize(0)))
                .andExpect(jsonPath("$.materials", hasSize(0)));
    }

    @Test
    void namesTheBadAnswer() throws Exception {
        lease("desk", false);
        for (String bad : new String[] {
            "{'seq':7,'item':99,'chosen':['A'],'flagged':false,'at':1}",
            "{'seq':7,'item':99,'chosen':['AB'],'flagged':false,'at':1}",
            "{'seq':7,'item':99,'chosen':['<'],'flagged':false,'at':1}"
        }) {
            save(1, bad)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.type").value(PROBLEM + "bad-answer"))
                    .andExpect(jsonPath("$.seq").value(7))
                    .andExpect(jsonPath("$.item").value(99));
        }
        ask(json(put(path("/answers")), "{'lease':1,'answers':[]}")).andExpect(status().isBadRequest());
        ask(json(put(path("/answers")), "{'lease':")).andExpect(status().isBadRequest());
    }

    @Test
    void tellsWhatEachTypeNeedsAndNothingOfWhatIsRight() throws Exception {
        everyType();
        ask(get(path("")))
                .andExpect(jsonPath("$.questions", hasSize(12)))
                .andExpect(jsonPath("$.questions[4].type").value("BLANKS"))
                .andExpect(jsonPath("$.questions[4].blanks").value(2))
                .andExpect(jsonPath("$.questions[4].options", hasSize(0)))
                .andExpect(jsonPath("$.questions[5].type").value("ORDERING"))
                .andExpect(jsonPath("$.questions[5].options[*].key").value(contains("A", "B", "C", "D")))
                .andExpect(jsonPath("$.questions[6].type").value("MATCHING"))
                .andExpect(jsonPath("$.questions[6].prompts").value(contains("<p>甲</p>", "乙", "丙")))
                .andExpect(jsonPath("$.questions[7].type").value("ESSAY"))
                .andExpect(jsonPath("$.questions[7].material").isEmpty())
                .andExpect(jsonPath("$.materials", hasSize(1)))
                .andExpect(jsonPath("$.questions[9].type").value("SINGLE"))
                .andExpect(jsonPath("$.questions[9].material").value(0))
                .andExpect(jsonPath("$.questions[10].type").value("ESSAY"))
                .andExpect(jsonPath("$.questions[11].material").value(0))
                .andExpect(content().string(not(containsString("执法证"))))
                .andExpect(content().string(not(containsString("要点"))))
                .andExpect(content().string(not(containsString("rubric"))));
    }

    @Test
    void keepsAnswersOfEveryTypeAsTheyWereGiven() throws Exception {
        everyType();
        lease("desk", false);
        save(
                        1,
                        answer(1, 3, "['D','A']") + "," + answer(2, 5, "['２',' 䶮𬓎 ']") + ","
                                + answer(3, 6, "['D','A','C','B']") + "," + answer(4, 7, "['B','','A']") + ","
                                + answer(5, 8, "['一\\n二\\t😀']") + "," + answer(6, 9, "['A']") + ","
                                + answer(7, 11, "['" + "字".repeat(5_000) + "']") + ","
                                + answer(8, 12, "['','']"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.acknowledged", hasSize(8)));
        ask(get(path("")))
                .andExpect(jsonPath("$.answers[0].chosen").value(contains("A", "D")))
                .andExpect(jsonPath("$.answers[1].chosen").value(contains("２", " 䶮𬓎 ")))
                .andExpect(jsonPath("$.answers[2].chosen").value(contains("D", "A", "C", "B")))
                .andExpect(jsonPath("$.answers[3].chosen").value(contains("B", "", "A")))
                .andExpect(jsonPath("$.answers[4].chosen").value(contains("一\n二\t😀")))
                .andExpect(jsonPath("$.answers[5].chosen").value(contains("A")))
                .andExpect(jsonPath("$.answers[6].chosen").value(contains("字".repeat(5_000))))
                .andExpect(jsonPath("$.answers[7].chosen", hasSize(0)));
        sittings.clock.pass(Duration.ofMinutes(30));
        handIn(8).andExpect(status().isOk()).andExpect(jsonPath("$.answered").value(7));
    }

    @Test
    void refusesAnswersOfAnotherShape() throws Exception {
        everyType();
        lease("desk", false);
        for (String bad : new String[] {
            answer(9, 5, "['2']"),
            answer(9, 5, "['2','3','4']"),
            answer(9, 5, "['" + "字".repeat(501) + "','']"),
            answer(9, 6, "['A','B','C']"),
            answer(9, 6, "['A','B','C','C']"),
            answer(9, 7, "['A','B','E']"),
            answer(9, 8, "['" + "字".repeat(5_001) + "']"),
            answer(9, 8, "['一','二']"),
            answer(9, 8, "['\\u0000']"),
            answer(9, 8, "['半\\ud840']"),
            answer(9, 8, "[null]"),
            answer(9, 1, "['text']")
        }) {
            save(1, answer(1, 1, "['A']") + "," + bad)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.seq").value(9));
        }
        ask(get(path(""))).andExpect(jsonPath("$.answers", hasSize(0)));
    }

    private void everyType() {
        ExamId exam = sittings.open(ExamFixtures.everyType(), 1);
        entered = sittings.enter(exam, sittings.house.exams.candidates(exam).getFirst());
    }

    private static String answer(long seq, int item, String chosen) {
        return "{'seq':" + seq + ",'item':" + item + ",'chosen':" + chosen + ",'flagged':false,'at':1}";
    }

    @Test
    void handsInOnceAndTellsTheReceiptForEver() throws Exception {
        lease("desk", false);
        save(1, "{'seq':2,'item':1,'chosen':['A'],'flagged':false,'at':1}");
        handIn(2)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(PROBLEM + "too-early"))
                .andExpect(jsonPath("$.from").value(OPENS + 30 * 60_000));
        sittings.clock.pass(Duration.ofMinutes(30));
        handIn(2)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(PROBLEM + "answers-missing"))
                .andExpect(jsonPath("$.missing[0]").value(1));
        save(1, "{'seq':1,'item':1,'chosen':['B'],'flagged':false,'at':1}");
        for (int i = 0; i < 2; i++) {
            handIn(2)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.number").isString())
                    .andExpect(jsonPath("$.handedInAt").value(OPENS + 30 * 60_000))
                    .andExpect(jsonPath("$.answered").value(1))
                    .andExpect(jsonPath("$.questions").value(25))
                    .andExpect(jsonPath("$.hash").isString())
                    .andExpect(jsonPath("$.code").value(containsString("&s=")));
            sittings.clock.pass(Duration.ofMinutes(1));
        }
        ask(get(path("")))
                .andExpect(jsonPath("$.state").value("HANDED_IN"))
                .andExpect(jsonPath("$.questions", hasSize(0)))
                .andExpect(jsonPath("$.receipt.answered").value(1));
        save(1, "{'seq':3,'item':1,'chosen':['C'],'flagged':false,'at':1}")
                .andExpect(jsonPath("$.type").value(PROBLEM + "not-underway"));
        lease("desk", true).andExpect(jsonPath("$.type").value(PROBLEM + "not-underway"));
    }

    @Test
    void comparesWhatThePageShowsWithWhatCounts() throws Exception {
        lease("desk", false);
        save(1, "{'seq':1,'item':2,'chosen':['A'],'flagged':false,'at':1}");
        sittings.clock.pass(Duration.ofMinutes(30));
        String order = "{'lease':1,'lastSeq':1,'atBell':false,'digest':'another','anyway':";
        ask(json(post(path("/hand-in")), order + "false}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(PROBLEM + "answers-differ"))
                .andExpect(jsonPath("$.answers", hasSize(1)))
                .andExpect(jsonPath("$.answers[0].item").value(2))
                .andExpect(jsonPath("$.answers[0].seq").value(1))
                .andExpect(
                        jsonPath("$.answers[0].hash").value(AnswersDigest.ofItem(SittingFixtures.answer(1, 2, "A"))));
        ask(json(post(path("/hand-in")), order + "true}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.answered").value(1));
    }

    @Test
    void handsInAtTheBellOnlyOnceItHasRung() throws Exception {
        lease("desk", false);
        String atBell = "{'lease':1,'lastSeq':0,'atBell':true}";
        sittings.clock.pass(Duration.ofHours(2).minusMillis(1));
        ask(json(post(path("/hand-in")), atBell))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(PROBLEM + "bell-not-rung"))
                .andExpect(jsonPath("$.serverTime").value(DEADLINE - 1))
                .andExpect(jsonPath("$.deadline").value(DEADLINE));
        sittings.clock.pass(Duration.ofMillis(1));
        ask(json(post(path("/hand-in")), atBell))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.handedInAt").value(DEADLINE));
        ask(get(path(""))).andExpect(jsonPath("$.state").value("CLOSED"));
    }

    @Test
    void theServersClockEndsIt() throws Exception {
        lease("desk", false);
        sittings.clock.pass(Duration.ofHours(2).plusSeconds(11));
        save(1, "{'seq':1,'item':1,'chosen':['A'],'flagged':false,'at':1}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(PROBLEM + "time-is-up"))
                .andExpect(jsonPath("$.acknowledged", hasSize(0)))
                .andExpect(jsonPath("$.late", hasSize(1)));
        sittings.clock.pass(Duration.ofSeconds(20));
        beat(1).andExpect(jsonPath("$.state").value("CLOSED"));
        ask(get(path("")))
                .andExpect(jsonPath("$.state").value("CLOSED"))
                .andExpect(jsonPath("$.drafts", hasSize(0)))
                .andExpect(jsonPath("$.receipt.answered").value(0));
        save(0, "{'seq':2,'item':2,'chosen':['A'],'flagged':false,'at':1}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(PROBLEM + "time-is-up"))
                .andExpect(jsonPath("$.late[0]").value(2));
        ask(get(path(""))).andExpect(jsonPath("$.drafts", hasSize(0)));
        // the bell was wrong: what came too late may be said anew
        goesOn();
        ask(get(path("")))
                .andExpect(jsonPath("$.answers", hasSize(0)))
                .andExpect(jsonPath("$.lastSeq").value(2))
                .andExpect(jsonPath("$.drafts", hasSize(2)))
                .andExpect(jsonPath("$.drafts[1].item").value(2))
                .andExpect(jsonPath("$.drafts[1].seq").value(2))
                .andExpect(jsonPath("$.drafts[1].chosen[0]").value("A"));
    }

    private void goesOn() {
        Instant now = sittings.clock.instant();
        Attempt attempt = sittings.attempts.find(entered.attempt()).orElseThrow();
        Reopening.Loss loss =
                new Reopening.Loss(now.minus(Duration.ofHours(1)), now, Duration.ofMinutes(10), "停电", "somebody");
        Steering.Order order = new Steering.Order(attempt.exam(), List.of(attempt.id()), null);
        assertThat(sittings.steering
                        .durably(() -> sittings.reopening.giveBack(order, loss))
                        .reopened())
                .containsExactly(attempt.id());
    }

    @Test
    void saysWhenToComeBack() throws Exception {
        lease("desk", false);
        sittings.saving.stop();
        save(1, "{'seq':1,'item':1,'chosen':['A'],'flagged':false,'at':1}")
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "2"))
                .andExpect(jsonPath("$.type").value(PROBLEM + "too-busy"));
    }

    private ResultActions lease(String place, boolean takeOver) throws Exception {
        return ask(json(post(path("/lease")), "{'place':'" + place + "','takeOver':" + takeOver + "}"));
    }

    private ResultActions save(long lease, String answers) throws Exception {
        return ask(json(put(path("/answers")), "{'lease':" + lease + ",'answers':[" + answers + "]}"));
    }

    private ResultActions beat(long lease) throws Exception {
        return ask(json(post(path("/heartbeat")), "{'lease':" + lease + ",'answered':1,'hidden':false}"));
    }

    private ResultActions handIn(long lastSeq) throws Exception {
        return ask(json(post(path("/hand-in")), "{'lease':1,'lastSeq':" + lastSeq + "}"));
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return sittings.rest.perform(request.header("Authorization", "Bearer " + entered.ticket()));
    }

    private String path(String rest) {
        return "/api/v1/attempts/" + entered.attempt().value() + rest;
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body.replace('\'', '"'));
    }
}
