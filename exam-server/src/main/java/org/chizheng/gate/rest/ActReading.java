package org.chizheng.gate.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chizheng.gate.Act;
import org.chizheng.gate.ActStep;
import org.chizheng.gate.ActType;
import org.chizheng.gate.ExceptionBasis;
import org.chizheng.gate.Participant;
import org.chizheng.gate.ParticipantRole;
import org.chizheng.gate.PersonReference;
import org.chizheng.gate.rest.ActRequest.BasisRequest;
import org.chizheng.gate.rest.ActRequest.PersonRequest;
import org.jspecify.annotations.Nullable;

/** Reads a request into an act, or finds all that is wrong with it. */
final class ActReading {

    private static final int LONGEST = 200;
    private static final int MOST_PEOPLE = 50;
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);
    private static final Pattern ANY = Pattern.compile("\\P{Cntrl}*", Pattern.DOTALL);
    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-Z]{18}");
    private static final Pattern REGION = Pattern.compile("\\d{6}(\\d{3})?");
    private static final Pattern ID_NUMBER = Pattern.compile("\\d{17}[0-9X]");

    private final List<FieldFault> faults = new ArrayList<>();

    /**
     * Reads a request.
     *
     * @throws InvalidAct with every fault
     */
    static Act read(ActRequest request, Instant now) {
        ActReading reading = new ActReading();
        Act act = reading.act(request, now);
        if (!reading.faults.isEmpty()) {
            throw new InvalidAct(reading.faults);
        }
        return act;
    }

    private Act act(ActRequest request, Instant now) {
        refuseUnknown("", request.unknown());
        optional("requestId", request.requestId(), ANY);
        return new Act(
                required("actNumber", request.actNumber(), ANY),
                constant(ActType.class, "type", required("type", request.type(), ANY), ActType.PENALTY),
                step(request.step()),
                actTime(request.actTime(), now),
                required("unit", upper(request.unit()), CREDIT_CODE),
                required("region", request.region(), REGION),
                required("powerItem", request.powerItem(), ANY),
                optional("domain", request.domain(), ANY),
                Boolean.TRUE.equals(request.jointAction()),
                participants(request.participants()),
                recused(request.recused()),
                basis(request.exceptionBasis()));
    }

    private List<Participant> participants(@Nullable List<@Nullable PersonRequest> people) {
        if (people == null || people.isEmpty()) {
            faults.add(new FieldFault("participants", FieldFault.Kind.MISSING));
            return List.of();
        }
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < limited("participants", people); i++) {
            String field = "participants[" + i + "]";
            PersonRequest person = people.get(i);
            String role = person == null ? null : optional(field + ".role", person.role(), ANY);
            ParticipantRole wanted = role == null
                    ? ParticipantRole.ENFORCER
                    : constant(ParticipantRole.class, field + ".role", role, ParticipantRole.ENFORCER);
            Boolean shown = person == null ? null : person.certificateShown();
            participants.add(new Participant(reference(field, person), wanted, shown));
        }
        return participants;
    }

    private List<PersonReference> recused(@Nullable List<@Nullable PersonRequest> people) {
        if (people == null) {
            return List.of();
        }
        List<PersonReference> recused = new ArrayList<>();
        for (int i = 0; i < limited("recused", people); i++) {
            recused.add(reference("recused[" + i + "]", people.get(i)));
        }
        return recused;
    }

    private PersonReference reference(String field, @Nullable PersonRequest person) {
        String certificate = null;
        String idNumber = null;
        if (person != null) {
            refuseUnknown(field + ".", person.unknown());
            certificate = optional(field + ".certificate", person.certificate(), ANY);
            idNumber = optional(field + ".idNumber", upper(person.idNumber()), ID_NUMBER);
        }
        if (certificate == null && idNumber == null) {
            boolean faulty = faults.stream().anyMatch(fault -> fault.field().startsWith(field + "."));
            if (!faulty) {
                faults.add(new FieldFault(field + ".certificate", FieldFault.Kind.MISSING));
            }
            return new PersonReference("?", null);
        }
        return new PersonReference(certificate, idNumber);
    }

    private @Nullable ExceptionBasis basis(@Nullable BasisRequest basis) {
        if (basis == null) {
            return null;
        }
        refuseUnknown("exceptionBasis.", basis.unknown());
        return new ExceptionBasis(
                required("exceptionBasis.law", basis.law(), ANY),
                required("exceptionBasis.article", basis.article(), ANY));
    }

    private @Nullable ActStep step(@Nullable String step) {
        String given = optional("step", step, ANY);
        return given == null ? null : constant(ActStep.class, "step", given, ActStep.DECISION);
    }

    private Instant actTime(@Nullable String text, Instant now) {
        String given = required("actTime", text, ANY);
        if (given.isEmpty()) {
            return now;
        }
        try {
            Instant time = OffsetDateTime.parse(given).toInstant();
            if (time.isAfter(now.plus(CLOCK_DIFFERENCE))) {
                faults.add(new FieldFault("actTime", FieldFault.Kind.IN_THE_FUTURE));
            }
            return time;
        } catch (DateTimeParseException malformed) {
            faults.add(new FieldFault("actTime", FieldFault.Kind.MALFORMED));
            return now;
        }
    }

    private int limited(String field, List<?> list) {
        if (list.size() > MOST_PEOPLE) {
            faults.add(new FieldFault(field, FieldFault.Kind.TOO_MANY));
        }
        return Math.min(list.size(), MOST_PEOPLE);
    }

    private String required(String field, @Nullable String value, Pattern form) {
        if (value == null || value.isBlank()) {
            faults.add(new FieldFault(field, FieldFault.Kind.MISSING));
            return "";
        }
        String given = optional(field, value, form);
        return given == null ? "" : given;
    }

    /** The stripped value, null if there is none or it is wrong. */
    private @Nullable String optional(String field, @Nullable String value, Pattern form) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String given = value.strip();
        if (given.length() > LONGEST) {
            faults.add(new FieldFault(field, FieldFault.Kind.TOO_LONG));
            return null;
        }
        if (!form.matcher(given).matches()) {
            faults.add(new FieldFault(field, FieldFault.Kind.MALFORMED));
            return null;
        }
        return given;
    }

    private <E extends Enum<E>> E constant(Class<E> type, String field, String name, E otherwise) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            if (!name.isEmpty()) {
                faults.add(new FieldFault(field, FieldFault.Kind.UNKNOWN_VALUE));
            }
            return otherwise;
        }
    }

    private void refuseUnknown(String prefix, @Nullable Map<String, Object> unknown) {
        if (unknown != null) {
            unknown.keySet().stream()
                    .sorted()
                    .limit(MOST_PEOPLE)
                    .forEach(name -> faults.add(new FieldFault(prefix + name, FieldFault.Kind.UNKNOWN_FIELD)));
        }
    }

    private static @Nullable String upper(@Nullable String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }
}
