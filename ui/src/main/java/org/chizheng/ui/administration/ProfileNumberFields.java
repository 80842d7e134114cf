package org.chizheng.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.profiles.ProfileNumber;
import org.chizheng.profiles.ProfileRefusal;
import org.chizheng.ui.parts.FieldCheck;

/** A field for every number of a profile, each with its range. */
class ProfileNumberFields {

    private final Component form;
    private final JurisdictionProfile base;
    private final Map<ProfileNumber, IntegerField> fields = new EnumMap<>(ProfileNumber.class);

    /**
     * Fields that hold the numbers of a version.
     *
     * @param form where they stand, for the words
     */
    ProfileNumberFields(Component form, JurisdictionProfile base) {
        this.form = form;
        this.base = base;
        ProfileValues words = new ProfileValues(form);
        for (ProfileNumber number : ProfileNumber.values()) {
            IntegerField field = new IntegerField(words.name(number));
            field.setMin(number.least());
            field.setMax(number.most());
            field.setStepButtonsVisible(true);
            field.setRequiredIndicatorVisible(true);
            field.setHelperText(form.getTranslation("administration.profiles.range", number.least(), number.most()));
            field.setValue(number.of(base));
            fields.put(number, field);
        }
    }

    Collection<IntegerField> all() {
        return fields.values();
    }

    IntegerField field(ProfileNumber number) {
        IntegerField field = fields.get(number);
        if (field == null) {
            throw new IllegalStateException("no field for " + number);
        }
        return field;
    }

    /** What stands in a field; where nothing readable does, the number of the old version. */
    int value(ProfileNumber number) {
        return field(number).getOptionalValue().orElse(number.of(base));
    }

    /** Checks that every field holds a number in its range. */
    void check(FieldCheck check) {
        fields.forEach((number, field) -> check.that(field, !field.isEmpty(), outside(number)));
    }

    /** Says at the fields that a refusal is about which of them are outside. */
    void tell(FieldCheck check, ProfileRefusal reason, JurisdictionProfile draft) {
        fields.forEach((number, field) -> {
            if (number.refusal() == reason) {
                check.that(field, !number.isOutOfRange(draft), outside(number));
            }
        });
    }

    private String outside(ProfileNumber number) {
        return form.getTranslation("administration.profiles.range.outside", number.least(), number.most());
    }
}
