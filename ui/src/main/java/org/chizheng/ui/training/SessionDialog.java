package org.chizheng.ui.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.training.Course;
import org.chizheng.training.SessionPlan;
import org.chizheng.ui.parts.Times;

/** Asks when and where a course is held. */
class SessionDialog extends Dialog {

    private static final int TEXT_LENGTH = 200;
    private static final Duration STEP = Duration.ofMinutes(15);

    private final ComboBox<Course> course = new ComboBox<>();
    private final TextField topic = new TextField();
    private final TextField place = new TextField();
    private final DateTimePicker from;
    private final DateTimePicker to;

    SessionDialog(List<Course> courses, Optional<Course> chosen, Consumer<SessionPlan> saved) {
        setHeaderTitle(getTranslation("training.session.new"));
        from = Times.dateTimePicker(getTranslation("training.session.from"), getLocale());
        to = Times.dateTimePicker(getTranslation("training.session.to"), getLocale());
        configureFields(courses);
        chosen.ifPresent(course::setValue);
        Div form = new Div(course, topic, place, from, to);
        form.addClassName("training-form");
        add(form);
        Button save = new Button(
                getTranslation("parts.save"),
                click -> plan().ifPresent(plan -> {
                    close();
                    saved.accept(plan);
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addThemeName("primary");
        save.getElement().setAttribute("data-testid", "session-save");
        getFooter().add(new Button(getTranslation("parts.cancel"), click -> close()), save);
        getElement().setAttribute("data-testid", "session-dialog");
    }

    private void configureFields(List<Course> courses) {
        course.setLabel(getTranslation("training.course"));
        course.setItems(courses);
        course.setItemLabelGenerator(one -> one.content().title());
        course.setRequired(true);
        course.getElement().setAttribute("data-testid", "session-course");
        topic.setLabel(getTranslation("training.topic"));
        topic.setMaxLength(TEXT_LENGTH);
        place.setLabel(getTranslation("training.place"));
        place.setMaxLength(TEXT_LENGTH);
        place.getElement().setAttribute("data-testid", "session-place");
        from.setStep(STEP);
        from.getElement().setAttribute("data-testid", "session-from");
        from.addValueChangeListener(change -> suggestEnd());
        to.setStep(STEP);
        to.getElement().setAttribute("data-testid", "session-to");
    }

    /** A session is usually as long as its course. */
    private void suggestEnd() {
        if (to.isEmpty() && !from.isEmpty() && !course.isEmpty()) {
            to.setValue(from.getValue().plusMinutes(course.getValue().content().minutes()));
        }
    }

    private Optional<SessionPlan> plan() {
        course.setInvalid(course.isEmpty());
        course.setErrorMessage(getTranslation("training.session.course.missing"));
        Optional<Instant> start = instant(from);
        Optional<Instant> end = instant(to);
        from.setInvalid(start.isEmpty());
        from.setErrorMessage(getTranslation("training.session.time.missing"));
        boolean ordered = start.isPresent() && end.isPresent() && start.get().isBefore(end.get());
        to.setInvalid(!ordered);
        to.setErrorMessage(getTranslation("training.session.time.order"));
        if (course.isEmpty() || !ordered) {
            return Optional.empty();
        }
        return Optional.of(new SessionPlan(
                course.getValue().version(),
                topic.getValue().strip(),
                place.getValue().strip(),
                start.get(),
                end.get()));
    }

    private static Optional<Instant> instant(DateTimePicker picker) {
        return picker.getOptionalValue()
                .map((LocalDateTime time) -> time.truncatedTo(ChronoUnit.MINUTES)
                        .atZone(OfficialTime.ZONE)
                        .toInstant());
    }
}
