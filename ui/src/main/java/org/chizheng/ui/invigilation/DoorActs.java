package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.photos.Photos;
import org.chizheng.sittings.invigilation.CheckingIdentity;
import org.chizheng.sittings.invigilation.Identified;
import org.chizheng.sittings.invigilation.Seat;
import org.chizheng.ui.parts.Notices;

/** 核验身份 at the door, of some candidates; only where the exam asks for it. */
class DoorActs extends Div {

    private final Caller caller;
    private final ExamId exam;
    private final CheckingIdentity identity;
    private final Photos photos;
    private final Runnable done;
    private final Button confirm;
    private final Button withdraw;

    DoorActs(
            Caller caller,
            ExamId exam,
            CheckingIdentity identity,
            Photos photos,
            Supplier<List<Seat>> whom,
            Runnable done) {
        this.caller = caller;
        this.exam = exam;
        this.identity = identity;
        this.photos = photos;
        this.done = done;
        addClassName("roster-acts");
        confirm = button("confirm", whom, this::confirm);
        withdraw = button("withdraw", whom, this::withdraw);
        add(confirm, withdraw);
        setActive(false);
    }

    void setActive(boolean active) {
        confirm.setEnabled(active);
        withdraw.setEnabled(active);
    }

    /** Offers what can be done with one who has not begun. */
    void open(Seat seat) {
        if (seat.confirmed()) {
            withdraw(List.of(seat));
        } else {
            confirm(List.of(seat));
        }
    }

    private void confirm(List<Seat> seats) {
        List<Seat> open = seats.stream().filter(seat -> !seat.confirmed()).toList();
        if (open.isEmpty()) {
            Notices.refused(getTranslation("invigilation.Identified.CONFIRMED_BEFORE"));
            return;
        }
        new DoorDialog(caller, photos, open, note -> say(identity.confirm(caller, exam, officers(open), note))).open();
    }

    private void withdraw(List<Seat> seats) {
        new ActDialog(
                        "door-withdraw",
                        getTranslation("invigilation.door.withdraw"),
                        getTranslation("invigilation.door.withdraw.about", seats.size()),
                        getTranslation("invigilation.reason"),
                        false,
                        (time, why) -> say(identity.withdraw(caller, exam, officers(seats), why)))
                .open();
    }

    private Button button(String key, Supplier<List<Seat>> whom, Consumer<List<Seat>> pressed) {
        Button button = new Button(SeatWords.say("invigilation.door." + key), click -> pressed.accept(whom.get()));
        button.getElement().setAttribute("data-testid", "door-" + key);
        return button;
    }

    private void say(Identified identified) {
        if (identified.refused().isEmpty()) {
            Notices.done(getTranslation("invigilation.done", identified.done().size()));
        } else {
            String why = identified.refused().values().stream()
                    .distinct()
                    .map(one -> getTranslation("invigilation.Identified." + one))
                    .collect(Collectors.joining(getTranslation("invigilation.join")));
            Notices.refused(getTranslation(
                    "invigilation.done.some",
                    identified.done().size(),
                    identified.refused().size(),
                    why));
        }
        done.run();
    }

    private static List<OfficerId> officers(List<Seat> seats) {
        return seats.stream().map(Seat::officer).toList();
    }
}
