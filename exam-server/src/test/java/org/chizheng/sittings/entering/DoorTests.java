package org.chizheng.sittings.entering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chizheng.exams.Conduct;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FakePeople;
import org.chizheng.exams.FakePlaces;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.SittingKind;
import org.chizheng.exams.seating.SittingOutcome;
import org.chizheng.exams.seating.SittingPlan;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.EarlierResults;
import org.chizheng.sittings.SittingsCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** What an exam asks at the door, and the sittings that its clock counts from. */
class DoorTests extends SittingsCase {

    private static final String KEY = "81aad4ab9dfd447cc479e6a4a7c9a544e2cafc7f3adeb68b2a21efad68eca4dc";
    private static final String URL = "https://exam.example.cn/desk?v-r=uidl";
    private static final Arrival FROM_THE_ROOM = new Arrival("10.2.3.4", URL, null, "");
    private static final Caller COORDINATOR = FakePeople.coordinator(FakePlaces.CITY);

    private int rooms;

    @Test
    void admitsFromTheAddressesOfTheExamOnlyAlsoToGoOnAndToWrite() throws Exception {
        ExamId exam = open(new Conduct(true, true, false, false, false, false, List.of("10.2.0.0/16"), List.of()));
        OfficerId officer = candidate(exam);

        assertThat(refusal(exam, officer, new Arrival("10.3.0.1", URL, null, "")))
                .isEqualTo(EntryRefusal.ADDRESS_NOT_ALLOWED);
        Entry.Entered entered = enter(exam, officer, FROM_THE_ROOM);
        assertThat(refusal(exam, officer, new Arrival("10.3.0.1", URL, null, "")))
                .isEqualTo(EntryRefusal.ADDRESS_NOT_ALLOWED);
        sittings.rest
                .perform(post("/api/v1/attempts/{id}/lease", entered.attempt().value())
                        .header("Authorization", "Bearer " + entered.ticket())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"place\":\"desk\",\"takeOver\":false}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:chizheng:problem:wrong-place"))
                .andExpect(jsonPath("$.reason").value("ADDRESS_NOT_ALLOWED"));
        sittings.rest
                .perform(post("/api/v1/attempts/{id}/lease", entered.attempt().value())
                        .header("Authorization", "Bearer " + entered.ticket())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"place\":\"desk\",\"takeOver\":false}")
                        .with(request -> {
                            request.setRemoteAddr("10.2.0.9");
                            return request;
                        }))
                .andExpect(status().isOk());
    }

    @Test
    void admitsTheConfiguredBrowserOnly() {
        ExamId exam = open(new Conduct(
                true,
                true,
                false,
                false,
                false,
                false,
                List.of(),
                List.of("00".repeat(32), KEY.toUpperCase(Locale.ROOT))));
        OfficerId officer = candidate(exam);

        assertThat(refusal(exam, officer, FROM_THE_ROOM)).isEqualTo(EntryRefusal.BROWSER_NOT_ALLOWED);
        assertThat(refusal(exam, officer, withKey(Door.browserKeyHash(URL + "&x=1", KEY))))
                .as("of another address")
                .isEqualTo(EntryRefusal.BROWSER_NOT_ALLOWED);
        enter(exam, officer, withKey(Door.browserKeyHash(URL, KEY)));
    }

    @Test
    void hashesAddressAndKeyAsSafeExamBrowserDoes() {
        // printf '%s%s' https://exam.example.cn/ 81aad4… | sha256sum
        assertThat(Door.browserKeyHash("https://exam.example.cn/", KEY))
                .isEqualTo("aa366800b8821201093dc937fa96bcd9caf013f60ea2eb1772931b3965834dec");
    }

    @Test
    void beginsWithTheCodeOfTheRoomAndStopsWhoGuesses() {
        ExamId exam = open(new Conduct(true, true, false, false, false, true, List.of(), List.of()));
        OfficerId officer = candidate(exam);
        String code = sittings.house
                .sittings
                .code(COORDINATOR, exam, null)
                .orElseThrow()
                .value();

        assertThat(refusal(exam, officer, FROM_THE_ROOM)).isEqualTo(EntryRefusal.CODE_MISSING);
        assertThat(refusal(exam, officer, FROM_THE_ROOM.with("000000"))).isEqualTo(EntryRefusal.CODE_WRONG);
        for (int guess = 0; guess < 9; guess++) {
            refusal(exam, officer, FROM_THE_ROOM.with("00000" + guess));
        }
        assertThat(refusal(exam, officer, FROM_THE_ROOM.with(code))).isEqualTo(EntryRefusal.CODE_TRIED_TOO_OFTEN);
        Entry.Entered other = enter(exam, sittings.house.exams.candidates(exam).getLast(), FROM_THE_ROOM.with(code));
        assertThat(other.resumed()).isFalse();
    }

    @Test
    void beginsOnlyOnceSomebodyHasConfirmedWhoItIs() {
        ExamId exam = open(new Conduct(true, true, false, false, true, false, List.of(), List.of()));
        OfficerId officer = candidate(exam);

        assertThat(sittings.entering.admission(sittings.house.people.as(officer), exam))
                .isEqualTo(new Admission.Barred(
                        EntryRefusal.IDENTITY_NOT_CONFIRMED, new Admission.Next(1, List.of(), ExamFixtures.OPENS)));
        assertThat(refusal(exam, officer, FROM_THE_ROOM)).isEqualTo(EntryRefusal.IDENTITY_NOT_CONFIRMED);
        database.jdbc()
                .sql("INSERT INTO identity_check (exam_id, officer_id, confirmed_by, confirmed_at)"
                        + " VALUES (?, ?, '监考', CURRENT_TIMESTAMP)")
                .params(exam.value(), officer.value())
                .update();
        enter(exam, officer, FROM_THE_ROOM);
    }

    @Test
    void countsFromTheCandidatesOwnSittingWithTheirExtraTime() {
        sittings.clock.set(ExamFixtures.OPENS.minus(Duration.ofDays(1)));
        ExamId exam = sittings.house.planning.draft(COORDINATOR, ExamFixtures.plan());
        List<OfficerId> people =
                List.of(sittings.house.people.hire(FakePlaces.COUNTY), sittings.house.people.hire(FakePlaces.COUNTY));
        sittings.house.enrolling.enrol(COORDINATOR, exam, people);
        SittingId morning = add(exam, SittingKind.REGULAR, 0, 150, 1);
        SittingId noon = add(exam, SittingKind.REGULAR, 180, 150, 1);
        sittings.house.placing.placeAll(COORDINATOR, exam);
        sittings.house.publishing.publish(COORDINATOR, exam, (frozen, papers) -> {});
        OfficerId second = at(exam, noon);
        assertThat(sittings.house.deferring.giveTime(COORDINATOR, exam, second, Duration.ofMinutes(20), "视力障碍"))
                .isEmpty();

        sittings.clock.set(ExamFixtures.OPENS);
        assertThat(sittings.enter(exam, at(exam, morning)).resumed()).isFalse();
        assertThat(refusal(exam, second, FROM_THE_ROOM)).isEqualTo(EntryRefusal.NOT_OPEN);
        sittings.clock.set(ExamFixtures.OPENS.plus(Duration.ofMinutes(165)));
        assertThat(sittings.entering.admission(sittings.house.people.as(second), exam))
                .isEqualTo(new Admission.MayWait(
                        new Admission.Next(1, List.of(noon), ExamFixtures.OPENS.plus(Duration.ofMinutes(180)))));
        sittings.clock.set(ExamFixtures.OPENS.plus(Duration.ofMinutes(240)));
        Attempt late =
                sittings.attempts.find(sittings.enter(exam, second).attempt()).orElseThrow();
        assertThat(late.deadline())
                .as("the sitting's end, with the extra time on top")
                .isEqualTo(ExamFixtures.OPENS.plus(Duration.ofMinutes(350)));
        assertThat(database.jdbc()
                        .sql("SELECT sitting_id FROM attempt WHERE id = ?")
                        .param(late.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(noon.value());
    }

    @Test
    void aSecondAttemptGoesToTheMakeUpSitting() {
        ExamId exam = sittings.open(ExamFixtures.plan(), 1);
        OfficerId officer = candidate(exam);
        SittingId makeUp = add(exam, SittingKind.MAKE_UP, 3_000, 150, null);
        Attempt first =
                sittings.attempts.find(sittings.enter(exam, officer).attempt()).orElseThrow();
        sittings.clock.set(first.deadline().plusSeconds(31));
        sittings.closing.closeDue(sittings.clock.instant());
        sittings.results.put(first.id(), EarlierResults.Known.NOT_PASSED);

        assertThat(refusal(exam, officer, FROM_THE_ROOM)).isEqualTo(EntryRefusal.NOT_OPEN);
        assertThat(sittings.entering.admission(sittings.house.people.as(officer), exam))
                .as("told long before when and where")
                .isEqualTo(new Admission.Barred(
                        EntryRefusal.NOT_OPEN,
                        new Admission.Next(2, List.of(makeUp), ExamFixtures.OPENS.plus(Duration.ofMinutes(3_000)))));
        sittings.clock.set(ExamFixtures.OPENS.plus(Duration.ofMinutes(3_000)));
        Entry.Entered second = sittings.enter(exam, officer);
        assertThat(database.jdbc()
                        .sql("SELECT sitting_id FROM attempt WHERE id = ?")
                        .param(second.attempt().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(makeUp.value());
    }

    @Test
    void theCodeThatIsReadOutSaysInWhichRoomAMakeUpIsSat() {
        ExamId exam = open(new Conduct(true, true, false, false, false, true, List.of(), List.of()));
        SittingId first = add(exam, SittingKind.MAKE_UP, 3_000, 150, 1);
        SittingId second = add(exam, SittingKind.MAKE_UP, 3_000, 150, 1);
        String whole = code(exam, null);
        List<OfficerId> people = sittings.house.exams.candidates(exam);
        people.forEach(one -> sittings.results.put(
                enter(exam, one, FROM_THE_ROOM.with(whole)).attempt(), EarlierResults.Known.NOT_PASSED));
        sittings.clock.set(ExamFixtures.OPENS.plus(Duration.ofMinutes(3_000)));

        assertThat(refusal(exam, people.getFirst(), FROM_THE_ROOM.with(whole))).isEqualTo(EntryRefusal.CODE_WRONG);
        assertThat(sittingOf(enter(exam, people.getFirst(), FROM_THE_ROOM.with(code(exam, second)))))
                .isEqualTo(second);
        assertThat(refusal(exam, people.getLast(), FROM_THE_ROOM.with(code(exam, second))))
                .as("nobody is sent to a room whose code they did not hear")
                .isEqualTo(EntryRefusal.SITTING_FULL);
        assertThat(sittingOf(enter(exam, people.getLast(), FROM_THE_ROOM.with(code(exam, first)))))
                .isEqualTo(first);
    }

    @Test
    void whoseTurnIsPutOffWaitsForADeferredSitting() {
        ExamId exam = sittings.open(ExamFixtures.plan(), 1);
        OfficerId officer = candidate(exam);
        assertThat(sittings.house.deferring.grant(COORDINATOR, exam, officer, "住院", "医证〔2026〕3号", null))
                .isEmpty();
        assertThat(refusal(exam, officer, FROM_THE_ROOM)).isEqualTo(EntryRefusal.DEFERRED);

        SittingId later = add(exam, SittingKind.DEFERRED, 3_000, 150, 5);
        assertThat(sittings.house.placing.move(COORDINATOR, exam, List.of(officer), later))
                .isEmpty();
        assertThat(refusal(exam, officer, FROM_THE_ROOM)).isEqualTo(EntryRefusal.NOT_OPEN);
        sittings.clock.set(ExamFixtures.OPENS.plus(Duration.ofMinutes(3_000)));
        enter(exam, officer, FROM_THE_ROOM);
    }

    private String code(ExamId exam, @Nullable SittingId sitting) {
        return sittings.house
                .sittings
                .code(COORDINATOR, exam, sitting)
                .orElseThrow()
                .value();
    }

    private SittingId sittingOf(Entry.Entered entered) {
        return Objects.requireNonNull(
                sittings.attempts.find(entered.attempt()).orElseThrow().sitting());
    }

    private ExamId open(Conduct conduct) {
        return sittings.open(ExamFixtures.with(ExamFixtures.plan(), conduct), 2);
    }

    private OfficerId candidate(ExamId exam) {
        return sittings.house.exams.candidates(exam).getFirst();
    }

    private OfficerId at(ExamId exam, SittingId sitting) {
        return sittings.house.exams.candidacies(exam).stream()
                .filter(person -> sitting.equals(person.sitting()))
                .findFirst()
                .orElseThrow()
                .officer();
    }

    private SittingId add(ExamId exam, SittingKind kind, int fromMinute, int minutes, Integer seats) {
        SittingPlan plan = new SittingPlan(
                kind,
                kind + " " + fromMinute,
                (++rooms) + "号考场",
                ExamFixtures.OPENS.plus(Duration.ofMinutes(fromMinute)),
                ExamFixtures.OPENS.plus(Duration.ofMinutes(fromMinute + minutes)),
                seats);
        return ((SittingOutcome.Done) sittings.house.sittings.add(COORDINATOR, exam, plan)).sitting();
    }

    private static Arrival withKey(String hash) {
        return new Arrival(FROM_THE_ROOM.address(), URL, hash, "");
    }

    private Entry.Entered enter(ExamId exam, OfficerId officer, Arrival arrival) {
        return (Entry.Entered) sittings.entering.enter(sittings.house.people.as(officer), exam, arrival);
    }

    private EntryRefusal refusal(ExamId exam, OfficerId officer, Arrival arrival) {
        return ((Entry.Refused) sittings.entering.enter(sittings.house.people.as(officer), exam, arrival)).why();
    }
}
