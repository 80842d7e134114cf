package org.chizheng.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.profiles.MultipleChoiceRule;
import org.chizheng.profiles.ProRata;
import org.chizheng.profiles.ProfileNumber;
import org.chizheng.profiles.ProfileRefusal;
import org.chizheng.ui.parts.FieldCheck;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Times;

/** Every value of a new version of a profile, filled in from an older one. */
class ProfileForm extends Div {

    private static final int NAME_LENGTH = 100;
    private static final int CITATION_LENGTH = 1000;
    private static final int PREFIX_LENGTH = 10;

    private final transient JurisdictionProfile base;
    private final transient ProfileNumberFields numbers;
    private final TextField region = new TextField(word("region"));
    private final DatePicker from = Times.datePicker(word("from"), getLocale());
    private final TextField name = new TextField(word("name"));
    private final TextArea citation = new TextArea(word("citation"));
    private final TextField prefix = new TextField(word("prefix"));
    private final Select<MultipleChoiceRule> multipleChoice = new Select<>();
    private final Select<ProRata> proRata = new Select<>();
    private final MonthDayField reviewFrom = new MonthDayField(word("review-from"));
    private final MonthDayField reviewTo = new MonthDayField(word("review-to"));
    private final Checkbox crossArea = new Checkbox(word("cross-area.allowed"));

    /**
     * A form that holds the values of a version.
     *
     * @param changed runs after every change of a field
     */
    ProfileForm(JurisdictionProfile base, LocalDate today, Runnable changed) {
        this.base = base;
        this.numbers = new ProfileNumberFields(this, base);
        addClassName("profile-form");
        configureFields(today);
        fill();
        add(
                group("scope", region, from, name, prefix, citation),
                group(
                        "certificate",
                        of(
                                ProfileNumber.CERTIFICATE_YEARS,
                                ProfileNumber.QUALIFICATION_YEARS,
                                ProfileNumber.RENEWAL_WINDOW_DAYS)));
        add(group(
                "exam",
                of(
                        List.of(multipleChoice),
                        ProfileNumber.PASS_PERCENT,
                        ProfileNumber.ATTEMPTS,
                        ProfileNumber.ARRIVE_BEFORE,
                        ProfileNumber.LATEST_ENTRY,
                        ProfileNumber.EARLIEST_HAND_IN)));
        add(group(
                "training",
                of(
                        List.of(proRata),
                        ProfileNumber.MINUTES_PER_HOUR,
                        ProfileNumber.LEGAL_HOURS,
                        ProfileNumber.PROFESSIONAL_HOURS)));
        add(group("duties", reviewFrom, reviewTo, numbers.field(ProfileNumber.RECORD_WITHIN), crossArea));
        fields().forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    private void configureFields(LocalDate today) {
        region.setRequiredIndicatorVisible(true);
        region.setHelperText(word("region.hint"));
        from.setRequiredIndicatorVisible(true);
        from.setMin(today);
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(NAME_LENGTH);
        citation.setRequiredIndicatorVisible(true);
        citation.setMaxLength(CITATION_LENGTH);
        citation.setHelperText(word("citation.hint"));
        citation.addClassName("form-wide");
        prefix.setRequiredIndicatorVisible(true);
        prefix.setMaxLength(PREFIX_LENGTH);
        multipleChoice.setLabel(word("multiple-choice"));
        multipleChoice.setItems(MultipleChoiceRule.values());
        multipleChoice.setItemLabelGenerator(rule -> getTranslation("terms.MultipleChoiceRule." + rule));
        proRata.setLabel(word("pro-rata"));
        proRata.setItems(ProRata.values());
        proRata.setItemLabelGenerator(rule -> getTranslation("terms.ProRata." + rule));
    }

    /** The day on which it begins is the one thing that cannot be taken over. */
    private void fill() {
        region.setValue(base.region());
        name.setValue(base.name());
        citation.setValue(base.citation());
        prefix.setValue(base.issuerPrefix());
        multipleChoice.setValue(base.multipleChoice());
        proRata.setValue(base.proRata());
        reviewFrom.setDay(base.reviewFrom());
        reviewTo.setDay(base.reviewTo());
        crossArea.setValue(base.crossArea());
    }

    /** The version as it stands in the form; where a field says nothing readable, the value of the old version. */
    JurisdictionProfile draft() {
        return new JurisdictionProfile(
                base.id(),
                region.getValue().strip(),
                from.getOptionalValue().orElse(LocalDate.MAX),
                name.getValue().strip(),
                citation.getValue().strip(),
                number(ProfileNumber.CERTIFICATE_YEARS),
                number(ProfileNumber.QUALIFICATION_YEARS),
                number(ProfileNumber.RENEWAL_WINDOW_DAYS),
                prefix.getValue().strip(),
                number(ProfileNumber.PASS_PERCENT),
                number(ProfileNumber.ATTEMPTS),
                Duration.ofMinutes(number(ProfileNumber.ARRIVE_BEFORE)),
                Duration.ofMinutes(number(ProfileNumber.LATEST_ENTRY)),
                Duration.ofMinutes(number(ProfileNumber.EARLIEST_HAND_IN)),
                multipleChoice.getValue(),
                number(ProfileNumber.MINUTES_PER_HOUR),
                number(ProfileNumber.LEGAL_HOURS),
                number(ProfileNumber.PROFESSIONAL_HOURS),
                proRata.getValue(),
                reviewFrom.day().orElse(base.reviewFrom()),
                reviewTo.day().orElse(base.reviewTo()),
                crossArea.getValue(),
                Duration.ofHours(number(ProfileNumber.RECORD_WITHIN)));
    }

    private int number(ProfileNumber number) {
        return numbers.value(number);
    }

    /** Whether every field can be read; those that cannot say so. */
    boolean isComplete() {
        FieldCheck check = new FieldCheck()
                .that(region, !region.getValue().isBlank(), refusal(ProfileRefusal.REGION_MALFORMED))
                .that(from, !from.isEmpty(), word("from.missing"))
                .that(name, !name.getValue().isBlank(), word("name.missing"))
                .that(prefix, !prefix.getValue().isBlank(), refusal(ProfileRefusal.PREFIX_MALFORMED))
                .that(citation, !citation.getValue().isBlank(), word("citation.missing"));
        numbers.check(check);
        return check.that(reviewFrom, reviewFrom.day().isPresent(), word("month-day.wrong"))
                .that(reviewTo, reviewTo.day().isPresent(), word("month-day.wrong"))
                .passed();
    }

    /** Says at the fields why the version was refused. */
    void tell(Set<ProfileRefusal> reasons) {
        FieldCheck check = new FieldCheck();
        for (ProfileRefusal reason : reasons) {
            switch (reason) {
                case REGION_MALFORMED, REGION_NOT_YOURS -> check.wrong(region, refusal(reason));
                case STARTS_IN_THE_PAST, START_IS_TAKEN -> check.wrong(from, refusal(reason));
                case NAME_OR_CITATION_MISSING ->
                    check.that(name, !name.getValue().isBlank(), word("name.missing"))
                            .that(citation, !citation.getValue().isBlank(), word("citation.missing"));
                case PREFIX_MALFORMED -> check.wrong(prefix, refusal(reason));
                case REVIEW_WINDOW_REVERSED -> check.wrong(reviewTo, refusal(reason));
                case VALIDITY_OUT_OF_RANGE,
                        EXAM_RULE_OUT_OF_RANGE,
                        EXAM_CLOCK_OUT_OF_RANGE,
                        HOURS_OUT_OF_RANGE,
                        RECORDING_OUT_OF_RANGE -> numbers.tell(check, reason, draft());
            }
        }
        check.passed();
    }

    private String refusal(ProfileRefusal reason) {
        return getTranslation("administration.ProfileRefusal." + reason);
    }

    private Component[] of(ProfileNumber... wanted) {
        return of(List.of(), wanted);
    }

    private Component[] of(List<Component> others, ProfileNumber... wanted) {
        return Stream.concat(Stream.of(wanted).map(numbers::field), others.stream())
                .toArray(Component[]::new);
    }

    private Stream<HasValue<?, ?>> fields() {
        Stream<HasValue<?, ?>> others = Stream.of(
                region, from, name, citation, prefix, multipleChoice, proRata, reviewFrom, reviewTo, crossArea);
        return Stream.concat(others, numbers.all().stream());
    }

    private Panel group(String key, Component... fields) {
        Div form = new Div(fields);
        form.addClassName("form-fields");
        return new Panel(word("group." + key), form);
    }

    private String word(String key) {
        return getTranslation("administration.profiles." + key);
    }
}
