package org.chizheng.exams.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.exams.FakePeople.coordinator;
import static org.chizheng.exams.FakePlaces.CITY;
import static org.chizheng.exams.FakePlaces.COUNTY;
import static org.chizheng.exams.FakePlaces.COUNTY_JUSTICE;
import static org.chizheng.exams.FakePlaces.NEIGHBOUR;

import java.util.List;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamsCase;
import org.chizheng.exams.FakePeople;
import org.chizheng.exams.Ineligibility;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.exams.publishing.ExamPublication;
import org.chizheng.exams.publishing.FreezingProgress;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Staffing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever may see an exam may see everybody on its list. */
class ReachOfAnExamTests extends ExamsCase {

    private static final Caller CITY_COORDINATOR = coordinator(CITY);

    private OfficerId own;
    private OfficerId beside;

    @BeforeEach
    void hire() {
        own = house.people.hire(COUNTY);
        beside = house.people.hire(NEIGHBOUR);
    }

    @Test
    void whoSeesMoreThanTheExamEnrolsNobodyFromBeside() {
        ExamId exam = house.planning.draft(CITY_COORDINATOR, plan(COUNTY));

        assertThat(house.enrolling.eligible(CITY_COORDINATOR, exam))
                .extracting(Officer::id)
                .containsExactly(own);
        Enrolment enrolment = house.enrolling.enrol(CITY_COORDINATOR, exam, List.of(own, beside));
        assertThat(enrolment.added()).isOne();
        assertThat(enrolment.refused()).containsExactly(elsewhere(beside));
        assertThat(house.enrolling.enrolBelow(CITY_COORDINATOR, exam, CITY))
                .isEqualTo(new Enrolment(0, 1, List.of(), false));
        assertThat(house.exams.candidates(exam)).containsExactly(own);
    }

    @Test
    void aJusticeBureauExaminesTheWholeAreaOfItsGovernment() {
        ExamId exam = house.planning.draft(coordinator(COUNTY), plan(COUNTY_JUSTICE));

        assertThat(house.enrolling
                        .enrol(coordinator(COUNTY), exam, List.of(own))
                        .added())
                .isOne();
        assertThat(house.enrolling
                        .enrol(CITY_COORDINATOR, exam, List.of(beside))
                        .refused())
                .containsExactly(elsewhere(beside));
    }

    @Test
    void anExamGoesToAnotherOrganisationWithItsOwnPeopleOnly() {
        ExamId exam = house.planning.draft(CITY_COORDINATOR, plan(CITY));
        house.enrolling.enrol(CITY_COORDINATOR, exam, List.of(own, beside));

        assertThat(house.planning.change(CITY_COORDINATOR, exam, plan(COUNTY)))
                .contains(new PlanFinding.CandidatesElsewhere(1));
        assertThat(house.exams.visibleTo(coordinator(COUNTY))).isEmpty();
        house.enrolling.remove(CITY_COORDINATOR, exam, List.of(beside));
        assertThat(house.planning.change(CITY_COORDINATOR, exam, plan(COUNTY))).isEmpty();
        assertThat(house.exams.candidates(exam)).containsExactly(own);
    }

    @Test
    void whoMovedAwaySinceStandsAgainstPublication() {
        ExamId exam = house.planning.draft(CITY_COORDINATOR, plan(COUNTY));
        house.enrolling.enrol(CITY_COORDINATOR, exam, List.of(own));
        house.people.hire(moved(house.people.find(own).orElseThrow(), NEIGHBOUR));

        assertThat(house.publishing.publish(CITY_COORDINATOR, exam, FreezingProgress.UNWATCHED))
                .isEqualTo(new ExamPublication.Refused(List.of(elsewhere(own))));
        assertThat(house.planning.change(CITY_COORDINATOR, exam, plan(COUNTY)))
                .as("the rest of the plan can still be changed")
                .isEmpty();
        List<OfficerId> unfit =
                house.enrolling.ineligible(house.exams.find(exam).orElseThrow(), house.exams.candidates(exam)).stream()
                        .map(PlanFinding.CandidateIneligible::officer)
                        .toList();
        assertThat(house.enrolling.remove(CITY_COORDINATOR, exam, unfit)).isOne();
        assertThat(house.publishing.findings(CITY_COORDINATOR, exam)).containsExactly(new PlanFinding.NobodyEnrolled());
    }

    private static PlanFinding.CandidateIneligible elsewhere(OfficerId officer) {
        return new PlanFinding.CandidateIneligible(officer, "候选人" + officer.value(), Ineligibility.ELSEWHERE);
    }

    private static Officer moved(Officer officer, OrganisationPath to) {
        return new Officer(
                officer.id(),
                officer.name(),
                "411***********001X",
                "1",
                null,
                FakePeople.last(to),
                to,
                "单位" + FakePeople.last(to).value(),
                Staffing.ADMINISTRATIVE,
                null,
                EnforcementDomain.URBAN_MANAGEMENT,
                false,
                true,
                null,
                null);
    }

    private static ExamPlan plan(OrganisationPath holder) {
        ExamPlan plan = ExamFixtures.plan();
        return new ExamPlan(
                plan.title(),
                plan.part(),
                plan.domain(),
                FakePeople.last(holder),
                plan.opens(),
                plan.closes(),
                plan.duration(),
                plan.total(),
                plan.passMark(),
                plan.latestEntry(),
                plan.earliestHandIn(),
                plan.attemptsAllowed(),
                plan.blueprint());
    }
}
