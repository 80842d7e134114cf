package org.chizheng.ui.exams;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chizheng.exams.AccessCode;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.seating.Placing;
import org.chizheng.exams.seating.SittingOutcome;
import org.chizheng.exams.seating.SittingPlan;
import org.chizheng.officers.Caller;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Table;
import org.jspecify.annotations.Nullable;

/** The sittings of an exam, with how full each is. */
class SittingsPanel extends Panel {

    private final transient SittingDesk desk;
    private final transient Caller caller;
    private final transient Exam exam;
    private final transient Runnable changed;
    private final Div body = new Div();

    SittingsPanel(SittingDesk desk, Caller caller, Exam exam, Runnable changed) {
        super(I18NProvider.translate("exams.sittings"));
        this.desk = desk;
        this.caller = caller;
        this.exam = exam;
        this.changed = changed;
        getElement().setAttribute("data-testid", "sittings");
        Button add = new Button(getTranslation("exams.sitting.add"), VaadinIcon.PLUS.create(), click -> edit(null));
        add.getElement().setAttribute("data-testid", "sitting-add");
        Button place = new Button(getTranslation("exams.sitting.place-all"), VaadinIcon.GRID.create(), click -> {
            Placing.Placed placed = desk.placing().placeAll(caller, exam.id());
            Notices.done(getTranslation("exams.sitting.placed", placed.placed(), placed.left()));
            reload();
        });
        place.getElement().setAttribute("data-testid", "place-all");
        withTools(place, add);
        add(body);
        load();
    }

    /** Reads sittings and places again. */
    final void load() {
        List<Sitting> sittings = desk.exams().sittings(exam.id());
        body.removeAll();
        if (sittings.isEmpty()) {
            Span hint = new Span(getTranslation("exams.sittings.none"));
            hint.addClassName("quiet");
            body.add(hint);
            if (exam.state() == ExamState.PUBLISHED) {
                body.add(code(null));
            }
            return;
        }
        Map<SittingId, Long> taken = desk.exams().candidacies(exam.id()).stream()
                .map(Candidacy::sitting)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        body.add(table(sittings, taken));
    }

    private Table<Sitting> table(List<Sitting> sittings, Map<SittingId, Long> taken) {
        Table<Sitting> table = new Table<>();
        table.setAllRowsVisible(true);
        table.getElement().setAttribute("aria-label", getTranslation("exams.sittings"));
        table.addColumn(Sitting::name).setHeader(getTranslation("exams.sitting.name"));
        table.addBadges(getTranslation("exams.sitting.kind"), SittingsPanel::kind);
        table.addColumn(SittingsPanel::room).setHeader(getTranslation("exams.sitting.room"));
        table.addColumn(SittingsPanel::window)
                .setHeader(getTranslation("exams.window.label"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addComponentColumn(sitting -> seats(sitting, taken))
                .setHeader(getTranslation("exams.sitting.seats"))
                .setWidth("11rem");
        if (exam.conduct().asksCode()) {
            table.addComponentColumn(sitting -> code(sitting.id()))
                    .setHeader(getTranslation("exams.conduct.code"))
                    .setAutoWidth(true);
        }
        table.addActions(this::actions).setHeader(getTranslation("exams.enrolment.actions"));
        table.asCards(sitting -> new CardLine(sitting.name(), room(sitting), window(sitting))
                .with(kind(sitting), seats(sitting, taken), code(sitting.id()), actions(sitting)));
        table.setItems(sittings);
        return table;
    }

    private static StatusBadge kind(Sitting sitting) {
        return new StatusBadge(
                I18NProvider.translate("terms.SittingKind." + sitting.kind()),
                switch (sitting.kind()) {
                    case REGULAR -> StatusBadge.Tone.INFO;
                    case MAKE_UP -> StatusBadge.Tone.WARNING;
                    case DEFERRED -> StatusBadge.Tone.NEUTRAL;
                });
    }

    private static String room(Sitting sitting) {
        String room = sitting.room();
        return room == null ? I18NProvider.translate("exams.sitting.remote") : room;
    }

    private static String window(Sitting sitting) {
        return ExamTexts.window(sitting.opens(), sitting.closes());
    }

    private static SeatBar seats(Sitting sitting, Map<SittingId, Long> taken) {
        return new SeatBar(taken.getOrDefault(sitting.id(), 0L).intValue(), sitting.seats());
    }

    private Span code(@Nullable SittingId sitting) {
        Span shown = new Span();
        shown.addClassName("access-code");
        if (exam.conduct().asksCode()) {
            desk.planning()
                    .code(caller, exam.id(), sitting)
                    .map(AccessCode::value)
                    .ifPresent(code ->
                            shown.setText(sitting == null ? getTranslation("exams.conduct.code.is", code) : code));
        }
        return shown;
    }

    private Div actions(Sitting sitting) {
        Button edit = small("exams.sitting.edit", () -> edit(sitting));
        Button remove = small(
                "exams.sitting.remove",
                () -> Asking.confirm(
                        getTranslation("exams.sitting.remove"),
                        getTranslation("exams.sitting.remove.sure", sitting.name()),
                        getTranslation("exams.sitting.remove"),
                        () -> tell(desk.planning().remove(caller, exam.id(), sitting.id()))));
        Div row = new Div(edit, remove);
        row.addClassName("row-actions");
        return row;
    }

    private Button small(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void edit(@Nullable Sitting sitting) {
        SittingPlan plan = sitting == null ? SittingDialog.first(exam) : SittingPlan.of(sitting);
        new SittingDialog(
                        plan,
                        stated -> tell(
                                sitting == null
                                        ? desk.planning().add(caller, exam.id(), stated)
                                        : desk.planning().change(caller, exam.id(), sitting.id(), stated)))
                .open();
    }

    private boolean tell(SittingOutcome outcome) {
        switch (outcome) {
            case SittingOutcome.Done done -> {
                Notices.done(getTranslation("exams.sitting.done"));
                reload();
            }
            case SittingOutcome.Refused(var why) -> Notices.refused(ExamTexts.finding(why));
        }
        return outcome instanceof SittingOutcome.Done;
    }

    private void reload() {
        load();
        changed.run();
    }
}
