package org.chizheng.scope;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamPlan;
import org.chizheng.exams.ExamPlanning;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.NewOfficer;
import org.chizheng.officers.NewOrganisation;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OfficerRegistration;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationEntry;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationKind;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.Registration;
import org.chizheng.officers.Role;
import org.chizheng.officers.Staffing;
import org.chizheng.officers.identity.CreditCode;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.training.Course;
import org.chizheng.training.CourseContent;
import org.chizheng.training.CourseId;
import org.chizheng.training.CourseVersionId;
import org.chizheng.training.Courses;
import org.chizheng.training.SessionId;
import org.chizheng.training.SessionPlan;
import org.chizheng.training.TrainingSessions;
import org.springframework.context.ApplicationContext;

/**
 * A small country: a city, two of its counties and a township below the first, with something of every kind in each.
 * Whoever asks stands at the first county. Names tell where a thing belongs, so that a leak can be seen.
 */
final class World {

    /** An administrator of the house, who may do anything anywhere. */
    static final Caller GOVERNOR = new Caller(
            new AccountId(1),
            "governor",
            new OrganisationId(0),
            OrganisationPath.ROOT,
            null,
            EnumSet.allOf(Role.class));

    private final ApplicationContext context;
    private final Clock clock;
    private final Map<Position, Organisation> organisations = new EnumMap<>(Position.class);
    private final Map<Position, Map<Class<?>, Object>> things = new EnumMap<>(Position.class);

    World(ApplicationContext context) {
        this.context = context;
        this.clock = context.getBean(Clock.class);
        Organisation above = organisation(Position.ABOVE, "410100", OrganisationLevel.CITY, null);
        Organisation own = organisation(Position.OWN, "410122", OrganisationLevel.COUNTY, above);
        organisation(Position.BESIDE, "410181", OrganisationLevel.COUNTY, above);
        organisation(Position.BELOW, "410122100", OrganisationLevel.TOWNSHIP, own);
        for (Position position : Position.values()) {
            settle(position);
        }
    }

    /** Somebody at the first county with these roles. */
    Caller caller(Set<Role> roles) {
        Organisation own = organisations.get(Position.OWN);
        OfficerId self = roles.contains(Role.OFFICER)
                ? (OfficerId) things.get(Position.OWN).get(OfficerId.class)
                : null;
        return new Caller(new AccountId(900), "caller", own.id(), own.path(), self, roles);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /** What only people see who may see this position. */
    static String mark(Position position) {
        return "标记" + position;
    }

    /** The thing of this type, or the number or name that a field of this name asks for, at the position. */
    Optional<Object> known(Class<?> type, String name, Position position) {
        if (type == String.class) {
            return Optional.ofNullable(
                    switch (name) {
                        case "creditCode" -> organisations.get(position).creditCode();
                        case "region" -> organisations.get(position).region();
                        case "gender" -> "1";
                        case "title", "name", "topic" -> name + mark(position);
                        case "idNumber" -> idNumber(position, 99).value();
                        default -> null;
                    });
        }
        return Optional.ofNullable(things.get(position).get(type));
    }

    private Organisation organisation(Position position, String region, OrganisationLevel level, Organisation parent) {
        NewOrganisation entry = new NewOrganisation(
                CreditCode.complete("11" + region.substring(0, 6) + "00000000" + position.ordinal()),
                "机关" + mark(position),
                region,
                level,
                OrganisationKind.ADMINISTRATIVE,
                parent == null ? null : parent.id(),
                false);
        Organisation registered = ((OrganisationEntry.Registered)
                        bean(OrganisationRegistration.class).register(GOVERNOR, entry))
                .organisation();
        organisations.put(position, registered);
        return registered;
    }

    private void settle(Position position) {
        Map<Class<?>, Object> here = new HashMap<>();
        things.put(position, here);
        Organisation organisation = organisations.get(position);
        here.put(Organisation.class, organisation);
        here.put(OrganisationId.class, organisation.id());
        here.put(OrganisationPath.class, organisation.path());
        OfficerId officer = officer(position, organisation);
        here.put(OfficerId.class, officer);
        here.put(Officer.class, bean(Officers.class).find(officer).orElseThrow());
        here.put(ExamId.class, exam(position));
        Course course = course(position);
        here.put(CourseId.class, course.id());
        here.put(CourseVersionId.class, course.version());
        here.put(SessionId.class, session(position));
        here.put(IdNumber.class, idNumber(position, 50));
        here.put(
                CreditCode.class,
                CreditCode.complete("11" + organisation.region().substring(0, 6) + "00000009" + position.ordinal()));
    }

    /** Somebody with every role who belongs there. */
    private Caller resident(Position position) {
        Organisation home = organisations.get(position);
        return new Caller(
                new AccountId(100 + position.ordinal()),
                "resident " + position,
                home.id(),
                home.path(),
                null,
                EnumSet.allOf(Role.class));
    }

    private ExamId exam(Position position) {
        return bean(ExamPlanning.class).draft(resident(position), make(ExamPlan.class, position));
    }

    private Course course(Position position) {
        return bean(Courses.class).define(resident(position), make(CourseContent.class, position));
    }

    private SessionId session(Position position) {
        return bean(TrainingSessions.class).plan(resident(position), make(SessionPlan.class, position));
    }

    private <T> T make(Class<T> type, Position position) {
        return type.cast(new Arguments(this, position).make(type));
    }

    private OfficerId officer(Position position, Organisation organisation) {
        NewOfficer person = new NewOfficer(
                "人" + mark(position),
                "1",
                idNumber(position, 1),
                "1990000000" + position.ordinal(),
                organisation.id(),
                Staffing.ADMINISTRATIVE,
                "执法队员",
                EnforcementDomain.URBAN_MANAGEMENT,
                false,
                null);
        return ((Registration.Registered) bean(OfficerRegistration.class)
                        .registerAll(GOVERNOR, List.of(person))
                        .getFirst())
                .officer();
    }

    private static IdNumber idNumber(Position position, int sequence) {
        return IdNumber.complete("4101221990010" + (position.ordinal() + 1) + "%03d".formatted(sequence));
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
