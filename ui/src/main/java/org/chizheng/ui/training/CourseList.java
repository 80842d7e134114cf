package org.chizheng.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.Role;
import org.chizheng.training.Course;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Table;

/** The courses that the caller may hold, in their latest versions; those from above can be held, not changed. */
class CourseList extends Div {

    private final Map<OrganisationId, String> units;
    private final Caller caller;
    private final int perHour;
    private final Table<Course> table = new Table<>();
    private final Div nothing = new Div();
    private Consumer<Course> revised = course -> {};
    private Consumer<Course> planned = course -> {};
    private Supplier<Component[]> firstSteps = () -> new Component[0];

    CourseList(Map<OrganisationId, String> units, Caller caller, int perHour) {
        this.units = units;
        this.caller = caller;
        this.perHour = perHour;
        addClassName("training-list");
        configureTable();
        add(table, nothing);
    }

    void whenRevised(Consumer<Course> listener) {
        revised = listener;
    }

    void whenPlanned(Consumer<Course> listener) {
        planned = listener;
    }

    /** What to offer while there is no course. */
    void whenEmpty(Supplier<Component> firstStep) {
        firstSteps = () -> new Component[] {firstStep.get()};
    }

    void show(List<Course> courses) {
        table.setItems(courses);
        table.setVisible(!courses.isEmpty());
        nothing.removeAll();
        if (courses.isEmpty()) {
            nothing.add(new EmptyState(
                    VaadinIcon.BOOK,
                    getTranslation("training.course.empty"),
                    getTranslation("training.course.empty.hint"),
                    firstSteps.get()));
        }
    }

    private void configureTable() {
        table.addClassName("training-table");
        table.getElement().setAttribute("data-testid", "courses");
        table.addThemeName("wrap-cell-content");
        table.addColumn(course -> course.content().title())
                .setHeader(getTranslation("training.course"))
                .setSortable(true)
                .setFlexGrow(3);
        table.addColumn(this::bucket)
                .setHeader(getTranslation("training.bucket"))
                .setSortable(true);
        table.addColumn(this::domain)
                .setHeader(getTranslation("training.domain"))
                .setSortable(true);
        table.addColumn(course ->
                        getTranslation("training.Delivery." + course.content().delivery()))
                .setHeader(getTranslation("training.delivery"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addColumn(this::length)
                .setHeader(getTranslation("training.length"))
                .setComparator((Course course) -> course.content().minutes())
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addColumn(course -> getTranslation("training.version", course.versionNumber()))
                .setHeader(getTranslation("training.version.label"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addColumn(this::unit)
                .setHeader(getTranslation("training.offered-by"))
                .setSortable(true);
        if (caller.is(Role.COORDINATOR)) {
            table.addComponentColumn(course -> new Div(actions(course)))
                    .setHeader(getTranslation("training.actions"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        table.asCards(course -> new CardLine(
                        course.content().title(), bucket(course) + " · " + length(course), domain(course), unit(course))
                .with(actions(course)));
    }

    private Component[] actions(Course course) {
        if (!caller.is(Role.COORDINATOR)) {
            return new Component[0];
        }
        Button plan = action("training.session.new", "plan-", course, planned);
        return caller.sees(course.path())
                ? new Component[] {plan, action("training.course.revise", "revise-", course, revised)}
                : new Component[] {plan};
    }

    private Button action(String key, String testId, Course course, Consumer<Course> listener) {
        Button button = new Button(getTranslation(key), click -> listener.accept(course));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addThemeName("tertiary");
        button.getElement().setAttribute("data-testid", testId + course.id().value());
        return button;
    }

    private String bucket(Course course) {
        return getTranslation("terms.Bucket." + course.content().bucket());
    }

    private String domain(Course course) {
        EnforcementDomain domain = course.content().domain();
        return domain == null
                ? getTranslation("training.domain.all")
                : getTranslation("terms.EnforcementDomain." + domain);
    }

    private String length(Course course) {
        int minutes = course.content().minutes();
        return getTranslation("training.minutes.hours", minutes, LearningHours.of(minutes, perHour));
    }

    private String unit(Course course) {
        return units.getOrDefault(course.organisation(), getTranslation("training.from-above"));
    }
}
