package org.chizheng.gate.rules;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chizheng.gate.ParticipantRole;

/** The rules once more, written as plainly as possible and without a look at the real ones. Slow is fine. */
final class NaiveGate {

    private NaiveGate() {}

    /** Outcome, then every reason as {@code person:REASON:WEIGHT}, person -1 for the act. */
    static Set<String> judge(GateFacts f) {
        Set<String> out = new TreeSet<>();
        boolean joint =
                f.act().jointAction() && f.profile() != null && f.profile().crossArea();
        List<String> counted = new ArrayList<>();
        List<String> listed = new ArrayList<>();
        int n = 0;
        for (PersonFacts p : f.people()) {
            if (p.role() == ParticipantRole.AUXILIARY) {
                out.add(n + ":AUXILIARY_ROLE:NOTES");
            }
            if (p.role() == ParticipantRole.ENFORCER) {
                Set<String> bad = new HashSet<>();
                String who = p.officer() != null ? "#" + p.officer().id() : p.reference();
                if (listed.contains(who)) {
                    bad.add("DUPLICATE_PERSON");
                }
                listed.add(who);
                if (p.recused()) {
                    bad.add("RECUSED");
                }
                String type = f.act().type().name();
                String step = f.act().step() == null ? "-" : f.act().step().name();
                boolean show = type.equals("INSPECTION")
                        || List.of("INVESTIGATION", "INSPECTION", "ON_THE_SPOT").contains(step)
                        || (type.equals("COERCION") && List.of("-", "EXECUTION").contains(step));
                if (show && p.certificateShown() == null) {
                    out.add(n + ":CERTIFICATE_NOT_SHOWN:WARNS");
                }
                if (show && p.certificateShown() != null && !p.certificateShown()) {
                    bad.add("CERTIFICATE_NOT_SHOWN");
                }
                if (p.unavailable()) {
                    bad.add("DATA_UNAVAILABLE");
                } else {
                    person(f, p, joint, bad);
                    bad.addAll(cards(f, p, joint));
                }
                for (String b : bad) {
                    out.add(n + ":" + b + ":BLOCKS");
                }
                if (bad.isEmpty()) {
                    counted.add(who);
                }
            }
            n++;
        }
        act(f, joint, counted.size(), out);
        out.add(outcome(f, out));
        return out;
    }

    private static void person(GateFacts f, PersonFacts p, boolean joint, Set<String> bad) {
        OfficerFacts o = p.officer();
        if (o == null) {
            bad.add("NO_QUALIFICATION");
            return;
        }
        if (o.auxiliary()) {
            bad.add("AUXILIARY_ROLE");
        }
        if (!o.mayEnforce()) {
            bad.add("NO_QUALIFICATION");
        }
        LocalDate day =
                f.act().actTime().plusSeconds(8 * 3600).atZone(ZoneOffset.UTC).toLocalDate();
        boolean tooEarly = o.serviceFrom() != null && day.compareTo(o.serviceFrom()) < 0;
        boolean tooLate = o.serviceTo() != null && day.compareTo(o.serviceTo()) > 0;
        if (!o.onPost() || tooEarly || tooLate) {
            bad.add("NOT_ON_POST");
        }
        if (f.unit() != null && o.unit() != f.unit().id() && !joint) {
            bad.add("WRONG_UNIT");
        }
    }

    private static Set<String> cards(GateFacts f, PersonFacts p, boolean joint) {
        Set<String> best = null;
        CardFacts chosen = null;
        boolean supervisor = false;
        for (CardFacts c : p.cards()) {
            if (p.citedCard() != null && !p.citedCard().equals(c.number())) {
                continue;
            }
            if (c.kind().name().equals("SUPERVISION")) {
                supervisor = true;
            }
            if (!c.kind().name().equals("ENFORCEMENT")) {
                continue;
            }
            Set<String> bad = new HashSet<>();
            c.impediments().forEach(i -> bad.add(i.toString()));
            if (!joint) {
                if (f.unit() != null && f.unit().id() != c.unit()) {
                    bad.add("WRONG_UNIT");
                }
                if (!within(f.act().region(), c.region())) {
                    bad.add("WRONG_REGION");
                }
                if (f.act().domain() != null
                        && !List.of(f.act().domain(), "TOWNSHIP_COMPREHENSIVE").contains(c.category())) {
                    bad.add("WRONG_CATEGORY");
                }
            }
            boolean better = chosen == null
                    || bad.size() < best.size()
                    || bad.size() == best.size() && c.validFrom().isAfter(chosen.validFrom())
                    || bad.size() == best.size()
                            && c.validFrom().equals(chosen.validFrom())
                            && c.number().compareTo(chosen.number()) > 0;
            if (better) {
                best = bad;
                chosen = c;
            }
        }
        if (chosen != null) {
            return best;
        }
        Set<String> none = new HashSet<>(Set.of(supervisor ? "SUPERVISOR_CARD_ONLY" : "NO_CERTIFICATE"));
        if (p.cards().isEmpty()) {
            none.add("NO_QUALIFICATION");
        }
        return none;
    }

    private static void act(GateFacts f, boolean joint, int counted, Set<String> out) {
        if (!f.missing().isEmpty()
                || f.profile() == null
                || f.act().actTime().minusSeconds(300).isAfter(f.recordedAt())) {
            out.add("-1:DATA_UNAVAILABLE:BLOCKS");
        }
        if (f.unit() == null ? f.missing().isEmpty() : !f.unit().announced()) {
            out.add("-1:ORGANISATION_NOT_ANNOUNCED:BLOCKS");
        }
        if (f.unit() != null) {
            boolean coercion = f.act().type().name().equals("COERCION");
            if (f.unit().needsDelegation() && !f.unit().holdsDelegation()
                    || f.unit().entrusted() && coercion) {
                out.add("-1:NO_DELEGATION:BLOCKS");
            }
            if (!joint && !within(f.act().region(), f.unit().region())) {
                out.add("-1:WRONG_REGION:BLOCKS");
            }
        }
        int needed = 2;
        if (f.act().exception() != null) {
            String law = f.act().exception().law();
            boolean statute = List.of("中华人民共和国海关法", "《中华人民共和国海关法》").contains(law);
            if (statute
                    && f.act().exception().article().startsWith("第")
                    && !f.act().type().name().equals("COERCION")) {
                needed = 1;
            } else {
                out.add("-1:EXCEPTION_BASIS_INVALID:BLOCKS");
            }
        }
        if (counted < needed) {
            out.add("-1:NOT_ENOUGH_QUALIFIED:BLOCKS");
        }
        if (late(f)) {
            out.add("-1:BACKDATED:WARNS");
        }
    }

    private static boolean late(GateFacts f) {
        return f.profile() != null
                && f.recordedAt().getEpochSecond() - f.act().actTime().getEpochSecond()
                        > f.profile().recordWithinHours() * 3600;
    }

    private static String outcome(GateFacts f, Set<String> out) {
        String all = String.join(" ", out);
        if (all.contains(":DATA_UNAVAILABLE:")) {
            return "BLOCK";
        }
        if (all.contains(":BLOCKS")) {
            return late(f) && (all.contains(":NOT_YET_VALID:") || all.contains(":SUSPENDED:")) ? "QUARANTINE" : "BLOCK";
        }
        return all.contains(":WARNS") ? "WARN" : "ALLOW";
    }

    private static boolean within(String inner, String outer) {
        String o = outer;
        while (o.length() % 2 == 0 && outer.length() == 6 && o.length() > 2 && o.endsWith("00")) {
            o = o.substring(0, o.length() - 2);
        }
        return inner.startsWith(o);
    }
}
