package org.chizheng.scope;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
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

    private static final Map<ApplicationContext, World> WORLDS = new ConcurrentHashMap<>();

    private final Clock clock;
    private final Map<Position, Map<Class<?>, Object>> things = new EnumMap<>(Position.class);

    /** The country of this application, founded when first asked for: tests that share a context share it. */
    static World of(ApplicationContext context) {
        return WORLDS.computeIfAbsent(context, World::new);
    }

    private World(ApplicationContext context) {
        clock = context.getBean(Clock.class);
        Settling settling = new Settling(context, this);
        for (Position position : Position.values()) {
            things.put(position, settling.organisation(position));
        }
        for (Position position : Position.values()) {
            settling.settle(position, things.get(position));
        }
    }

    /** Somebody at the first county with these roles; an officer is the person of the register there. */
    Caller caller(Set<Role> roles) {
        Organisation own = organisation(Position.OWN);
        OfficerId self = roles.contains(Role.OFFICER) ? the(OfficerId.class, Position.OWN) : null;
        return new Caller(new AccountId(900), "caller", own.id(), own.path(), self, roles);
    }

    /** Somebody with every role who belongs there. */
    Caller resident(Position position) {
        Organisation home = organisation(position);
        return new Caller(
                new AccountId(100 + position.ordinal()),
                "resident " + position,
                home.id(),
                home.path(),
                null,
                EnumSet.allOf(Role.class));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /** What only people see who may see this position. */
    static String mark(Position position) {
        return "标记" + position;
    }

    Organisation organisation(Position position) {
        return the(Organisation.class, position);
    }

    /** The thing of this type at the position. */
    <T> T the(Class<T> type, Position position) {
        return type.cast(things.get(position).get(type));
    }

    /** The thing of this type, or the number or name that a field of this name asks for, at the position. */
    Optional<Object> known(Class<?> type, String name, Position position) {
        if (type == String.class) {
            return Optional.ofNullable(
                    switch (name) {
                        case "creditCode", "unit" -> organisation(position).creditCode();
                        case "region" -> organisation(position).region();
                        case "gender" -> "1";
                        case "title", "name", "topic" -> name + mark(position);
                        case "idNumber" -> Settling.idNumber(position, 99).value();
                        default -> null;
                    });
        }
        return Optional.ofNullable(things.get(position).get(type));
    }
}
