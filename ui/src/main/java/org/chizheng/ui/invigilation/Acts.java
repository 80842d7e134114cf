package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.Caller;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.incidents.IncidentKind;
import org.chizheng.sittings.invigilation.Invigilating;
import org.chizheng.sittings.steering.Steered;
import org.chizheng.ui.parts.FormDialog;
import org.chizheng.ui.parts.Notices;

/** What can be done with some candidates; each act asks for its reason first. */
class Acts extends Div {

    private interface Act {
        Steered on(List<AttemptId> people, Duration time, String why);
    }

    private final Caller caller;
    private final ExamId exam;
    private final Invigilating invigilating;
    private final Supplier<List<AttemptId>> whom;
    private final Runnable done;
    private final List<Button> buttons = new ArrayList<>();

    /**
     * A row of buttons.
     *
     * @param prefix starts the buttons' test ids
     * @param whom asked once, when one is pressed
     * @param done called after each act
     */
    Acts(
            Caller caller,
            ExamId exam,
            Invigilating invigilating,
            String prefix,
            Supplier<List<AttemptId>> whom,
            Runnable done) {
        this.caller = caller;
        this.exam = exam;
        this.invigilating = invigilating;
        this.whom = whom;
        this.done = done;
        addClassName("roster-acts");
        act(prefix, "pause", false, (people, time, why) -> invigilating.pause(caller, exam, people, why));
        act(prefix, "resume", false, (people, time, why) -> invigilating.resume(caller, exam, people, why));
        act(prefix, "time", true, (people, time, why) -> invigilating.giveTime(caller, exam, people, time, why));
        button(prefix, "tell", this::tell);
        button(prefix, "note", this::note);
        act(prefix, "force", false, (people, time, why) -> invigilating.forceHandIn(caller, exam, people, why));
        act(prefix, "void", false, (people, time, why) -> invigilating.declareVoid(caller, exam, people, why));
        act(prefix, "reinstate", false, (people, time, why) -> invigilating.reinstate(caller, exam, people, why));
    }

    void setActive(boolean active) {
        buttons.forEach(button -> button.setEnabled(active));
    }

    private void act(String prefix, String key, boolean givesTime, Act act) {
        button(
                prefix,
                key,
                people -> new ActDialog(
                                key,
                                getTranslation("invigilation.act." + key),
                                getTranslation("invigilation.act." + key + ".about", people.size()),
                                getTranslation("invigilation.reason"),
                                givesTime,
                                (time, why) -> {
                                    say(act.on(people, time, why));
                                    done.run();
                                })
                        .open());
    }

    private void button(String prefix, String key, Consumer<List<AttemptId>> pressed) {
        Button button = new Button(getTranslation("invigilation.act." + key), click -> {
            // whom the dialog counts when it opens are those who are acted on, whatever is selected meanwhile
            List<AttemptId> people = List.copyOf(whom.get());
            if (people.isEmpty()) {
                Notices.refused(getTranslation("invigilation.nobody"));
            } else {
                pressed.accept(people);
            }
        });
        button.getElement().setAttribute("data-testid", prefix + "-" + key);
        buttons.add(button);
        add(button);
    }

    private void tell(List<AttemptId> people) {
        new ActDialog(
                        "tell",
                        getTranslation("invigilation.act.tell"),
                        getTranslation("invigilation.act.tell.about", people.size()),
                        getTranslation("invigilation.message"),
                        false,
                        (time, words) -> {
                            invigilating.tell(caller, exam, people, words);
                            Notices.done(getTranslation("invigilation.told"));
                            done.run();
                        })
                .open();
    }

    private void note(List<AttemptId> people) {
        Select<IncidentKind> kind = kinds();
        FormDialog dialog = new ActDialog(
                "note",
                getTranslation("invigilation.act.note"),
                getTranslation("invigilation.act.note.about", people.size()),
                getTranslation("invigilation.what"),
                false,
                (time, words) -> {
                    people.forEach(one -> invigilating.note(caller, exam, one, kind.getValue(), words));
                    Notices.done(getTranslation("invigilation.noted"));
                    done.run();
                });
        dialog.addComponentAsFirst(kind);
        dialog.open();
    }

    static Select<IncidentKind> kinds() {
        Select<IncidentKind> kind = new Select<>();
        kind.setLabel(SeatWords.say("invigilation.kind"));
        kind.setItems(Stream.of(IncidentKind.values())
                .filter(IncidentKind::isNotedByPeople)
                .toList());
        kind.setItemLabelGenerator(one -> SeatWords.say("invigilation.IncidentKind." + one));
        kind.setValue(IncidentKind.OTHER);
        return kind;
    }

    /** Says what came of an act, with the reasons of those that were left alone. */
    static void say(Steered steered) {
        String refused = steered.refused().values().stream()
                .distinct()
                .map(why -> SeatWords.say("invigilation.Refusal." + why))
                .collect(Collectors.joining(SeatWords.say("invigilation.join")));
        if (refused.isEmpty()) {
            Notices.done(SeatWords.say("invigilation.done", steered.done().size()));
        } else {
            Notices.refused(SeatWords.say(
                    "invigilation.done.some",
                    steered.done().size(),
                    steered.refused().size(),
                    refused));
        }
    }
}
