package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.photos.Photos;
import org.chizheng.sittings.invigilation.Seat;
import org.chizheng.ui.officers.OfficerPhoto;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.FormDialog;

/** Those who stand at the door, to be compared with their papers. Who has no photo on the register has initials. */
class DoorDialog extends FormDialog {

    private static final int LONGEST = 500;

    private final TextArea note = new TextArea(getTranslation("invigilation.door.note"));
    private final Consumer<String> confirm;

    /** @param confirm takes the note */
    DoorDialog(Caller caller, Photos photos, List<Seat> seats, Consumer<String> confirm) {
        super(
                SeatWords.say("invigilation.door.confirm"),
                SeatWords.say("invigilation.door.confirm.about", seats.size()),
                SeatWords.say("invigilation.door.confirm"),
                "door");
        this.confirm = confirm;
        Div people = new Div();
        people.addClassName("door-people");
        Set<OfficerId> having =
                photos.among(caller, seats.stream().map(Seat::officer).toList());
        seats.forEach(seat -> {
            Div person = new Div(
                    OfficerPhoto.of(photos, caller, seat.officer(), seat.name(), having),
                    new CardLine(seat.name(), seat.unit(), seat.idNumber()));
            person.addClassName("door-person");
            people.add(person);
        });
        note.setMaxLength(LONGEST);
        note.getElement().setAttribute("data-testid", "door-note");
        addWide(people);
        addWide(note);
    }

    @Override
    protected void save() {
        confirm.accept(note.getValue());
        close();
    }
}
