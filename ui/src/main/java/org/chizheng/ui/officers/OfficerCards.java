package org.chizheng.ui.officers;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.Role;
import org.chizheng.security.OpenedOfficerAccount;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.ShownOnce;

/** Opens the cards of people, each with what the caller may do about that person. */
class OfficerCards {

    private final OfficerDetails details;
    private final Caller caller;
    private final List<Organisation> units;
    private final Component screen;
    private final Runnable changed;

    OfficerCards(OfficerDetails details, Caller caller, List<Organisation> units, Component screen, Runnable changed) {
        this.details = details;
        this.caller = caller;
        this.units = units;
        this.screen = screen;
        this.changed = changed;
    }

    void open(Officer officer) {
        OfficerCard card =
                new OfficerCard(officer, details.certificatesOf(officer), details.resultsOf(officer), actions(officer));
        if (OfficerPhoto.shownTo(caller)) {
            card.show(details.photo(caller, officer));
        }
        card.open();
    }

    private List<Button> actions(Officer officer) {
        List<Button> actions = new ArrayList<>();
        if (caller.is(Role.COORDINATOR, Role.ISSUER)) {
            actions.add(action("officers.reveal", "reveal-id-number", click -> reveal(officer)));
        }
        if (caller.is(Role.COORDINATOR)) {
            actions.add(leaving("officers.edit", "edit-officer", () -> edit(officer)));
            actions.add(leaving("officers.photo", "photo-of-officer", () -> photo(officer)));
            actions.add(leaving("officers.transfer", "transfer-officer", () -> transfer(officer)));
            if (!details.hasAccount(officer)) {
                actions.add(leaving("officers.account.open", "open-account", () -> openAccount(officer)));
            }
        }
        return actions;
    }

    private Button action(String key, String testId, ComponentEventListener<ClickEvent<Button>> pressed) {
        Button button = new Button(screen.getTranslation(key), pressed);
        button.getElement().setAttribute("data-testid", testId);
        return button;
    }

    /** A button that closes the card, since it shows what is about to change. */
    private Button leaving(String key, String testId, Runnable then) {
        return action(key, testId, click -> {
            click.getSource().findAncestor(Dialog.class).close();
            then.run();
        });
    }

    private void edit(Officer officer) {
        new OfficerEditDialog(officer, change -> {
                    Officer now = details.change(caller, officer.id(), change);
                    Notices.done(screen.getTranslation("officers.edit.done", now.name()));
                    changed.run();
                    open(now);
                })
                .open();
    }

    private void photo(Officer officer) {
        new PhotoDialog(details, caller, officer, () -> open(officer)).open();
    }

    private void transfer(Officer officer) {
        new TransferDialog(details, caller, officer, units, changed).open();
    }

    private void openAccount(Officer officer) {
        for (OpenedOfficerAccount opened : details.openAccount(caller, officer)) {
            ShownOnce.open(
                    screen.getTranslation("officers.account.opened", opened.username()),
                    screen.getTranslation("officers.account.opened.hint"),
                    opened.activationCode());
        }
    }

    private void reveal(Officer officer) {
        String heading = screen.getTranslation("officers.reveal");
        Asking.reason(heading, screen.getTranslation("officers.reveal.purpose"), heading, purpose -> {
            Dialog shown = new Dialog(officer.name());
            Span number = new Span(details.reveal(caller, officer, purpose));
            number.addClassName("secret");
            shown.add(number);
            shown.getFooter().add(new Button(screen.getTranslation("parts.close"), event -> shown.close()));
            shown.open();
        });
    }
}
