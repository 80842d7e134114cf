package org.chizheng.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.chizheng.gate.Act;
import org.chizheng.gate.ActStep;
import org.chizheng.gate.ActType;
import org.chizheng.gate.Asker;
import org.chizheng.gate.EnforcementRecords;
import org.chizheng.gate.Gate;
import org.chizheng.gate.Participant;
import org.chizheng.gate.ParticipantRole;
import org.chizheng.gate.PersonReference;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.profiles.OfficialTime;
import org.springframework.stereotype.Component;

/** What a case system asked the gate lately: some acts went on record, some were refused, one is kept and flagged. */
@Component
class DemoGate {

    private static final Asker CASE_SYSTEM = new Asker("演示办案系统", OrganisationPath.ROOT);
    private static final String ITEM = "CG-001";
    private static final String ITEM_THAT_NOBODY_DELEGATED = "CG-046";

    private final Gate gate;
    private final EnforcementRecords records;
    private final Clock clock;

    DemoGate(Gate gate, EnforcementRecords records, Clock clock) {
        this.gate = gate;
        this.records = records;
        this.clock = clock;
    }

    /** Asks; not within a transaction, because the gate goes by committed facts only. */
    void ask(List<DemoPerson> people) {
        Instant today = clock.instant().minus(Duration.ofHours(2));
        Instant inTheSuspension = clock.instant().minus(Duration.ofDays(10));
        record("1", act("云城管罚立〔%d〕第17号", ActStep.INVESTIGATION, today, people, "梁景行", "段子衡"));
        record("2", act("云城管罚决〔%d〕第12号", ActStep.DECISION, today, people, "段子衡", "陶思齐"));
        record("3", act("嵩城管罚立〔%d〕第5号", ActStep.INVESTIGATION, today, people, "孟可欣", "雷震宇"));
        record("4", act("嵩城管罚立〔%d〕第6号", ActStep.INVESTIGATION, inTheSuspension, people, "孟可欣", "汤继业"));
        record("5", act("云城管罚立〔%d〕第18号", ActStep.ON_THE_SPOT, today, people, "陶思齐", "倪向东"));
        ask("6", act("云城管罚立〔%d〕第19号", ActStep.INVESTIGATION, today, people, "陶思齐", "高亦航"));
        ask("7", act("云城管罚立〔%d〕第20号", ActStep.INVESTIGATION, today, people, "段子衡", "段子衡"));
        ask("8", act("云市监罚立〔%d〕第9号", ActStep.INVESTIGATION, today, people, "沈知夏", "范长河"));
        ask("9", act("澜城管罚立〔%d〕第3号", ActStep.INVESTIGATION, today, people, "詹海涛", "骆金生"));
        ask("10", act("云城管罚立〔%d〕第21号", ActStep.INVESTIGATION, today, people, "梁景行", "牛满仓"));
        record("11", act("柳泉综执罚立〔%d〕第4号", ActStep.INVESTIGATION, today, people, "卫东升", "姚春晓"));
        ask("12", beyondTheList(act("柳泉综执罚立〔%d〕第5号", ActStep.INVESTIGATION, today, people, "卫东升", "姚春晓")));
    }

    private void record(String requestId, Act act) {
        records.record(CASE_SYSTEM, requestId, act);
    }

    private void ask(String requestId, Act act) {
        gate.decide(CASE_SYSTEM, requestId, act);
    }

    private static Act act(String number, ActStep step, Instant time, List<DemoPerson> people, String... names) {
        List<DemoPerson> actors = Stream.of(names)
                .map(name -> people.stream()
                        .filter(person -> person.entry().name().equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
        DemoPerson first = actors.getFirst();
        Organisation unit = first.unit();
        return new Act(
                number.formatted(OfficialTime.dayOf(time).getYear()),
                ActType.PENALTY,
                step,
                time,
                unit.creditCode(),
                unit.region(),
                ITEM,
                first.entry().domain().name(),
                false,
                actors.stream().map(DemoGate::enforcer).toList(),
                List.of(),
                null);
    }

    private static Act beyondTheList(Act act) {
        return new Act(
                act.number(),
                act.type(),
                act.step(),
                act.actTime(),
                act.unit(),
                act.region(),
                ITEM_THAT_NOBODY_DELEGATED,
                act.domain(),
                false,
                act.participants(),
                List.of(),
                null);
    }

    private static Participant enforcer(DemoPerson person) {
        PersonReference reference =
                new PersonReference(null, person.entry().idNumber().value());
        return new Participant(reference, ParticipantRole.ENFORCER, true);
    }
}
