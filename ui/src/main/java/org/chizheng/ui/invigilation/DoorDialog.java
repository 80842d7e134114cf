package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.chizheng.sittings.invigilation.Seat;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.FormDialog;

/** Those who stand at the door, to be compared with their papers. The register has no photos: initials stand in. */
class DoorDialog extends FormDialog {

    private static final int LONGEST = 500;

    private final TextArea note = new TextArea(getTranslation("invigilation.door.note"));
    private final Consumer<String> confirm;

    /** @param confirm takes the note */
    DoorDialog(List<Seat> seats, Consumer<String> confirm) {
        super(
                SeatWords.say("invigilation.door.confirm"),
                SeatWords.say("invigilation.door.confirm.about", seats.size()),
                SeatWords.say("invigilation.door.confirm"),
                "door");
        this.confirm = confirm;
        Div people = new Div();
        people.addClassName("door-people");
        seats.forEach(seat -> {
            CardLine line = new CardLine(seat.name(), seat.unit(), seat.idNumber());
            line.addComponentAsFirst(new Avatar(seat.name()));
            people.add(line);
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
