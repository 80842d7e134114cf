package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.Caller;
import org.chizheng.sittings.invigilation.Invigilating;
import org.chizheng.ui.parts.Notices;

/** What can be done with everybody who sits. */
class RoomActs extends Div {

    RoomActs(Caller caller, ExamId exam, Invigilating invigilating, Runnable done) {
        addClassName("roster-acts");
        act("pause", "invigilation.reason", (time, why) -> {
            Acts.say(invigilating.pauseRoom(caller, exam, null, why));
            done.run();
        });
        act("resume", "invigilation.reason", (time, why) -> {
            Acts.say(invigilating.resumeRoom(caller, exam, null, why));
            done.run();
        });
        act("tell", "invigilation.message", (time, words) -> {
            invigilating.tell(caller, exam, List.of(), words);
            Notices.done(getTranslation("invigilation.told"));
        });
    }

    private void act(String key, String label, BiConsumer<Duration, String> act) {
        String heading = getTranslation("invigilation.room." + key);
        Button button = new Button(
                heading,
                click -> new ActDialog(
                                "room-" + key,
                                heading,
                                getTranslation("invigilation.room." + key + ".about"),
                                getTranslation(label),
                                false,
                                act)
                        .open());
        button.getElement().setAttribute("data-testid", "room-" + key);
        add(button);
    }
}
