package org.chizheng.ui.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.training.Bucket;
import org.chizheng.training.CourseContent;
import org.chizheng.training.Delivery;

/** Asks what a course teaches, for a new course or a new version of one. */
class CourseDialog extends Dialog {

    private static final int TITLE_LENGTH = 200;
    private static final int DESCRIPTION_LENGTH = 2_000;
    private static final int USUAL_HOURS = 4;

    private final TextField title = new TextField();
    private final TextArea description = new TextArea();
    private final RadioButtonGroup<Bucket> bucket = new RadioButtonGroup<>();
    private final ComboBox<EnforcementDomain> domain = new ComboBox<>();
    private final Select<Delivery> delivery = new Select<>();
    private final IntegerField minutes = new IntegerField();
    private final int perHour;

    CourseDialog(String heading, Optional<CourseContent> current, int perHour, Consumer<CourseContent> saved) {
        super(heading);
        this.perHour = perHour;
        configureFields();
        current.ifPresentOrElse(this::fill, () -> minutes.setValue(USUAL_HOURS * perHour));
        Div form = new Div(title, bucket, domain, delivery, minutes, description);
        form.addClassName("training-form");
        add(form);
        Button save = new Button(getTranslation("parts.save"), click -> {
            if (isComplete()) {
                close();
                saved.accept(content());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addThemeName("primary");
        save.getElement().setAttribute("data-testid", "course-save");
        getFooter().add(new Button(getTranslation("parts.cancel"), click -> close()), save);
        getElement().setAttribute("data-testid", "course-dialog");
    }

    private void configureFields() {
        title.setLabel(getTranslation("training.course.title"));
        title.setMaxLength(TITLE_LENGTH);
        title.setRequired(true);
        title.getElement().setAttribute("data-testid", "course-title");
        description.setLabel(getTranslation("training.course.description"));
        description.setMaxLength(DESCRIPTION_LENGTH);
        bucket.setLabel(getTranslation("training.bucket"));
        bucket.setItems(Bucket.values());
        bucket.setItemLabelGenerator(one -> getTranslation("terms.Bucket." + one));
        bucket.setValue(Bucket.LEGAL);
        bucket.getElement().setAttribute("data-testid", "course-bucket");
        domain.setLabel(getTranslation("training.domain"));
        domain.setItems(EnforcementDomain.values());
        domain.setItemLabelGenerator(one -> getTranslation("terms.EnforcementDomain." + one));
        domain.setPlaceholder(getTranslation("training.domain.all"));
        domain.setClearButtonVisible(true);
        delivery.setLabel(getTranslation("training.delivery"));
        delivery.setItems(Delivery.values());
        delivery.setItemLabelGenerator(one -> getTranslation("training.Delivery." + one));
        delivery.setValue(Delivery.CLASSROOM);
        minutes.setLabel(getTranslation("training.course.minutes"));
        minutes.setMin(1);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(1);
        minutes.setValueChangeMode(ValueChangeMode.EAGER);
        minutes.addValueChangeListener(change -> minutes.setHelperText(hours()));
        minutes.getElement().setAttribute("data-testid", "course-minutes");
    }

    private String hours() {
        return minutes.getOptionalValue()
                .map(value -> getTranslation("training.course.hours", LearningHours.of(value, perHour), perHour))
                .orElse("");
    }

    private void fill(CourseContent content) {
        title.setValue(content.title());
        description.setValue(content.description());
        bucket.setValue(content.bucket());
        domain.setValue(content.domain());
        delivery.setValue(content.delivery());
        minutes.setValue(content.minutes());
    }

    private boolean isComplete() {
        boolean titled = !title.getValue().isBlank();
        title.setInvalid(!titled);
        title.setErrorMessage(getTranslation("training.course.title.missing"));
        boolean timed = minutes.getOptionalValue().filter(value -> value > 0).isPresent();
        minutes.setInvalid(!timed);
        minutes.setErrorMessage(getTranslation("training.course.minutes.missing"));
        return titled && timed;
    }

    private CourseContent content() {
        return new CourseContent(
                title.getValue().strip(),
                description.getValue().strip(),
                bucket.getValue(),
                domain.getOptionalValue().orElse(null),
                delivery.getValue(),
                minutes.getValue());
    }
}
