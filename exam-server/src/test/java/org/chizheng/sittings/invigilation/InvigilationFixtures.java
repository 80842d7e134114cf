package org.chizheng.sittings.invigilation;

import java.util.Set;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FakePeople;
import org.chizheng.exams.FakePlaces;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.sittings.SittingFixtures;

/** The invigilator's desk on top of the room of sittings, built by hand. */
public final class InvigilationFixtures {

    public final Invigilating invigilating;
    public final CheckingIdentity identity;
    public final Compensating compensating;
    public final Roster roster;
    public final SittingTimeline timeline;

    public InvigilationFixtures(TestDatabase database, SittingFixtures sittings) {
        Room room = new Room(sittings.house.exams);
        invigilating = new Invigilating(
                room,
                sittings.steering,
                sittings.pauses,
                sittings.incidents,
                sittings.messages,
                sittings.house.audit::add);
        IdentityTable checks = new IdentityTable(database.jdbc());
        identity = new CheckingIdentity(
                room,
                sittings.house.exams,
                checks,
                new RosterTable(database.jdbc()),
                sittings.coming,
                sittings.steering,
                sittings.house.audit::add,
                sittings.clock);
        Enrolled enrolled = new Enrolled(sittings.house.exams, sittings.house.people, sittings.clock);
        compensating = new Compensating(
                room,
                new CompensationTable(database.jdbc()),
                sittings.steering,
                sittings.reopening,
                sittings.pauses,
                enrolled,
                sittings.incidents,
                sittings.house.audit::add,
                sittings.clock);
        roster = new Roster(
                room,
                sittings.house.exams,
                enrolled,
                new RosterTable(database.jdbc()),
                checks,
                sittings.coming,
                sittings.presence,
                sittings.clock);
        timeline = new SittingTimeline(room, sittings.incidents, sittings.messages);
    }

    /** Proposes compensation, which has to be taken. */
    public CompensationId proposed(Caller caller, ExamId exam, Outage outage) {
        ProposalOutcome outcome = compensating.propose(caller, exam, outage);
        if (outcome instanceof ProposalOutcome.Proposed taken) {
            return taken.id();
        }
        throw new AssertionError("not taken: " + outcome);
    }

    /** Somebody of the city with these roles. */
    public static Caller somebody(long account, Role... roles) {
        Caller like = FakePeople.coordinator(FakePlaces.CITY);
        return new Caller(
                new AccountId(account), "somebody·" + account, like.organisation(), like.path(), null, Set.of(roles));
    }
}
