package org.chizheng.ui.officers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.intake.ImportResult;
import org.chizheng.security.OfficerAccounts;
import org.chizheng.security.OpenedOfficerAccount;
import org.chizheng.ui.parts.BackgroundWork;
import org.chizheng.ui.parts.KeyFigure;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.TableExport;

/** What an import did, and the next step: accounts for the newcomers, whose codes are handed out as a list. */
class ImportedPanel extends Div {

    private static final int BATCH = 100;

    private final transient OfficerAccounts accounts;
    private final transient Caller caller;
    private final transient List<OfficerId> newcomers;
    private final Div next = new Div();

    ImportedPanel(OfficerAccounts accounts, Caller caller, ImportResult result) {
        this.accounts = accounts;
        this.caller = caller;
        this.newcomers = result.registered();
        Div figures = KeyFigure.row(
                figure("registered", result.registered().size(), KeyFigure.Tone.GOOD),
                figure("there", result.alreadyThere(), KeyFigure.Tone.NEUTRAL),
                figure("elsewhere", result.inAnotherUnit() + result.refused(), KeyFigure.Tone.WARNING));
        figures.getElement().setAttribute("data-testid", "import-result");
        next.addClassName("row-actions");
        if (!newcomers.isEmpty()) {
            next.add(opening());
        }
        next.add(new Button(
                getTranslation("officers.import.list"),
                click -> getUI().ifPresent(ui -> ui.navigate(OfficersView.class))));
        add(new Panel(getTranslation("officers.import.done"), figures, next));
    }

    private Button opening() {
        Button open = new Button(
                getTranslation("officers.import.accounts", newcomers.size()), VaadinIcon.KEY.create(), click -> open());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.addThemeName("primary");
        open.getElement().setAttribute("data-testid", "import-open-accounts");
        return open;
    }

    private void open() {
        BackgroundWork.<List<OpenedOfficerAccount>>run(
                getTranslation("officers.import.accounts.working"),
                progress -> {
                    List<OpenedOfficerAccount> opened = new ArrayList<>();
                    for (int start = 0; start < newcomers.size(); start += BATCH) {
                        int end = Math.min(start + BATCH, newcomers.size());
                        opened.addAll(accounts.open(caller, newcomers.subList(start, end)));
                        progress.done(end, newcomers.size());
                    }
                    return opened;
                },
                this::offerList);
    }

    private void offerList(List<OpenedOfficerAccount> opened) {
        next.removeAll();
        List<String> headings = List.of(
                getTranslation("officers.name"),
                getTranslation("officers.unit"),
                getTranslation("officers.import.username"),
                getTranslation("officers.import.code"));
        var download = TableExport.button(
                getTranslation("officers.import.accounts.download"),
                "accounts",
                headings,
                () -> opened.stream()
                        .map(account -> List.of(
                                account.officer().name(),
                                account.officer().organisationName(),
                                account.username(),
                                account.activationCode()))
                        .toList());
        download.getElement().setAttribute("data-testid", "import-accounts-download");
        next.add(new Paragraph(getTranslation("officers.import.accounts.opened", opened.size())), download);
    }

    private KeyFigure figure(String name, int value, KeyFigure.Tone tone) {
        KeyFigure.Tone shown = value == 0 ? KeyFigure.Tone.NEUTRAL : tone;
        return new KeyFigure(getTranslation("officers.import." + name), String.valueOf(value), shown, null);
    }
}
