package org.chizheng.ui.gate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.chizheng.gate.Participant;
import org.chizheng.gate.ParticipantRole;
import org.chizheng.gate.PersonReference;

/** One participant in the form: a certificate number or an ID number, and what the person does. */
class ActorRow extends Div {

    private static final int ID_NUMBER_LENGTH = 18;

    private final TextField reference;
    private final Select<ParticipantRole> role = new Select<>();
    private final Checkbox shown = new Checkbox(getTranslation("gate.trial.shown"), true);
    private final Checkbox recused = new Checkbox(getTranslation("gate.trial.recused"));

    ActorRow(int number) {
        addClassName("gate-actor");
        reference = new TextField(getTranslation("gate.trial.person", number));
        reference.setPlaceholder(getTranslation("gate.trial.person.hint"));
        reference.setRequired(true);
        role.setLabel(getTranslation("gate.trial.role"));
        role.setItems(ParticipantRole.values());
        role.setItemLabelGenerator(item -> getTranslation("gate.ParticipantRole." + item));
        role.setValue(ParticipantRole.ENFORCER);
        add(reference, role, shown, recused);
    }

    boolean check() {
        reference.setInvalid(reference.isEmpty());
        return !reference.isEmpty();
    }

    boolean stepsBack() {
        return recused.getValue();
    }

    PersonReference person() {
        String text = reference.getValue().strip().toUpperCase(Locale.ROOT);
        boolean idNumber = text.length() == ID_NUMBER_LENGTH && text.matches("\\d{17}[0-9X]");
        return idNumber ? new PersonReference(null, text) : new PersonReference(text, null);
    }

    Participant participant() {
        return new Participant(person(), role.getValue(), shown.getValue());
    }
}
