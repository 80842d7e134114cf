package org.chizheng.gate;

import java.util.HashMap;
import java.util.Map;
import org.chizheng.audit.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** The one spelling of an act that is hashed. ID numbers are masked: a hash of one could be guessed. */
final class CanonicalAct {

    private CanonicalAct() {}

    static String hash(Act act) {
        return CanonicalJson.sha256(text(act));
    }

    static String text(Act act) {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("actNumber", act.number());
        map.put("type", act.type().name());
        map.put("step", act.step() == null ? null : act.step().name());
        map.put("actTime", act.actTime().toString());
        map.put("unit", act.unit());
        map.put("region", act.region());
        map.put("powerItem", act.powerItem());
        map.put("domain", act.domain());
        map.put("jointAction", act.jointAction());
        map.put(
                "participants",
                act.participants().stream().map(CanonicalAct::of).toList());
        map.put("recused", act.recused().stream().map(CanonicalAct::of).toList());
        ExceptionBasis exception = act.exception();
        map.put(
                "exceptionBasis",
                exception == null ? null : Map.of("law", exception.law(), "article", exception.article()));
        return CanonicalJson.of(map);
    }

    private static Map<String, @Nullable Object> of(Participant participant) {
        Map<String, @Nullable Object> map = of(participant.person());
        map.put("role", participant.role().name());
        map.put("certificateShown", participant.certificateShown());
        return map;
    }

    private static Map<String, @Nullable Object> of(PersonReference person) {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("certificate", person.certificateNumber());
        map.put("idNumber", person.idNumber() == null ? null : PersonReference.mask(person.idNumber()));
        return map;
    }
}
