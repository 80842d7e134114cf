package org.chizheng.ui.administration;

import com.vaadin.flow.component.Component;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.profiles.ProfileNumber;
import org.chizheng.ui.parts.Times;

/** The values of a profile as people read them, in one order everywhere. */
final class ProfileValues {

    /** One value that two versions do not share. */
    record Change(String name, String before, String after) {}

    private final Component screen;

    ProfileValues(Component screen) {
        this.screen = screen;
    }

    /** All values of a version by their names. */
    Map<String, String> of(JurisdictionProfile profile) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(word("region"), profile.region());
        values.put(word("from"), Times.day(profile.validFrom()));
        values.putAll(rules(profile));
        return values;
    }

    /** What changes from one version to the next; where and from when they apply is not among it. */
    List<Change> changes(JurisdictionProfile before, JurisdictionProfile after) {
        Map<String, String> old = rules(before);
        List<Change> changes = new ArrayList<>();
        rules(after).forEach((name, value) -> {
            String was = old.getOrDefault(name, "");
            if (!was.equals(value)) {
                changes.add(new Change(name, was, value));
            }
        });
        return changes;
    }

    String name(ProfileNumber number) {
        return screen.getTranslation("administration.ProfileNumber." + number);
    }

    /** A day of any year, such as 03-31. */
    static String day(MonthDay day) {
        return day.toString().substring(2);
    }

    private Map<String, String> rules(JurisdictionProfile profile) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(word("name"), profile.name());
        values.put(word("citation"), profile.citation());
        values.put(word("prefix"), profile.issuerPrefix());
        for (ProfileNumber number : ProfileNumber.values()) {
            values.put(name(number), String.valueOf(number.of(profile)));
        }
        values.put(
                word("multiple-choice"), screen.getTranslation("terms.MultipleChoiceRule." + profile.multipleChoice()));
        values.put(word("pro-rata"), screen.getTranslation("terms.ProRata." + profile.proRata()));
        values.put(word("review"), day(profile.reviewFrom()) + " – " + day(profile.reviewTo()));
        values.put(word("cross-area"), word(profile.crossArea() ? "yes" : "no"));
        return values;
    }

    private String word(String key) {
        return screen.getTranslation("administration.profiles." + key);
    }
}
