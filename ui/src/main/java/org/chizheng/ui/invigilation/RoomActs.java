package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.Caller;
import org.chizheng.sittings.invigilation.Invigilating;
import org.chizheng.ui.parts.Notices;
import org.jspecify.annotations.Nullable;

/** What can be done with everybody of the sitting that the filters name, or of the whole exam where they name none. */
class RoomActs extends Div {

    private interface Act {
        void on(@Nullable SittingId sitting, String words);
    }

    private final Supplier<@Nullable Sitting> chosen;

    RoomActs(Caller caller, ExamId exam, Invigilating invigilating, Supplier<@Nullable Sitting> chosen, Runnable done) {
        this.chosen = chosen;
        addClassName("roster-acts");
        act("pause", "invigilation.reason", (sitting, why) -> {
            Acts.say(invigilating.pauseRoom(caller, exam, sitting, why));
            done.run();
        });
        act("resume", "invigilation.reason", (sitting, why) -> {
            Acts.say(invigilating.resumeRoom(caller, exam, sitting, why));
            done.run();
        });
        act("tell", "invigilation.message", (sitting, words) -> {
            invigilating.tellRoom(caller, exam, sitting, words);
            Notices.done(getTranslation("invigilation.told"));
        });
    }

    /** Names what an act concerns. */
    static String concerns(@Nullable Sitting sitting) {
        return sitting == null
                ? SeatWords.say("invigilation.room.all")
                : SeatWords.say("invigilation.room.one", sitting.name());
    }

    private void act(String key, String label, Act act) {
        String heading = getTranslation("invigilation.room." + key);
        Button button = new Button(heading, click -> {
            // what was chosen when the dialog opened is what its text names, and what is acted on
            Sitting sitting = chosen.get();
            SittingId id = sitting == null ? null : sitting.id();
            Consumer<String> does = words -> act.on(id, words);
            new ActDialog(
                            "room-" + key,
                            heading,
                            concerns(sitting) + getTranslation("invigilation.room." + key + ".about"),
                            getTranslation(label),
                            false,
                            (time, words) -> does.accept(words))
                    .open();
        });
        button.getElement().setAttribute("data-testid", "room-" + key);
        add(button);
    }
}
