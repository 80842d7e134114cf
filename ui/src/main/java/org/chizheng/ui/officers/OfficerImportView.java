package org.chizheng.ui.officers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import org.chizheng.officers.Caller;
import org.chizheng.officers.intake.ImportCheck;
import org.chizheng.officers.intake.ImportResult;
import org.chizheng.officers.intake.OfficerImport;
import org.chizheng.security.CurrentCaller;
import org.chizheng.security.OfficerAccounts;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.BackgroundWork;
import org.chizheng.ui.parts.FileDrop;
import org.chizheng.ui.parts.KeyFigure;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;

/** Import of people in three steps: file, findings, result. Nothing is stored before the second was confirmed. */
@Route(value = "officers/import", layout = MainLayout.class)
@RolesAllowed("COORDINATOR")
public class OfficerImportView extends Screen {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient OfficerImport imports;
    private final transient OfficerAccounts accounts;
    private final transient Caller caller;
    private final Div step = new Div();

    /** Draws the first step. */
    public OfficerImportView(OfficerImport imports, OfficerAccounts accounts, CurrentCaller current) {
        super("officers.import");
        this.imports = imports;
        this.accounts = accounts;
        this.caller = current.get();
        addActions(template(), OfficerActions.photosLink(this));
        step.addClassName("stack");
        add(step);
        askForFile();
    }

    private Anchor template() {
        DownloadHandler download = DownloadHandler.fromInputStream(event -> {
            byte[] file = imports.template(caller);
            String name = getTranslation("officers.import.template.file");
            return new DownloadResponse(new ByteArrayInputStream(file), name, XLSX, file.length);
        });
        Anchor anchor = new Anchor(download, "");
        Button button = new Button(getTranslation("officers.import.template"), VaadinIcon.DOWNLOAD_ALT.create());
        button.setTabIndex(-1);
        anchor.add(button);
        anchor.setAriaLabel(getTranslation("officers.import.template"));
        anchor.addClassName("export");
        return anchor;
    }

    private void askForFile() {
        FileDrop drop = new FileDrop(this::check, ".xlsx", ".csv");
        drop.getElement().setAttribute("data-testid", "import-file");
        Panel panel = new Panel(
                getTranslation("officers.import.file"),
                new Paragraph(getTranslation("officers.import.file.hint")),
                drop);
        show(panel);
    }

    private void check(String fileName, byte[] content) {
        BackgroundWork.<ImportCheck>run(
                getTranslation("officers.import.checking"),
                progress -> imports.check(caller, fileName, content),
                this::showFindings);
    }

    private void showFindings(ImportCheck check) {
        Div figures = KeyFigure.row(
                figure("rows", check.rows(), KeyFigure.Tone.NEUTRAL),
                figure("good", check.accepted().size(), KeyFigure.Tone.GOOD),
                figure("there", check.alreadyThere(), KeyFigure.Tone.NEUTRAL),
                figure(
                        "faulty",
                        check.faultyRows(),
                        check.findings().isEmpty() ? KeyFigure.Tone.NEUTRAL : KeyFigure.Tone.BAD));
        Button again = new Button(getTranslation("officers.import.again"), click -> askForFile());
        Button commit = new Button(
                getTranslation("officers.import.commit", check.accepted().size()),
                VaadinIcon.CHECK.create(),
                click -> commit(check));
        commit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        commit.addThemeName("primary");
        commit.setEnabled(!check.accepted().isEmpty());
        commit.getElement().setAttribute("data-testid", "import-commit");
        Div actions = new Div(commit, again);
        if (!check.elsewhere().isEmpty()) {
            actions.addComponentAtIndex(1, claiming(check));
        }
        actions.addClassName("row-actions");
        Panel summary = new Panel(check.fileName(), figures, actions);
        if (check.findings().isEmpty()) {
            show(summary);
        } else {
            show(summary, new FindingsPanel(check.findings()));
        }
    }

    private Button claiming(ImportCheck check) {
        Button claim = new Button(
                getTranslation("officers.import.claim", check.elsewhere().size()),
                click -> Asking.confirm(
                        getTranslation(
                                "officers.import.claim", check.elsewhere().size()),
                        getTranslation("officers.import.claim.sure"),
                        getTranslation("officers.import.claim.do"),
                        () -> commit(check.claims())));
        claim.getElement().setAttribute("data-testid", "import-claim");
        return claim;
    }

    private void commit(ImportCheck check) {
        BackgroundWork.<ImportResult>run(
                getTranslation("officers.import.working"),
                progress -> imports.commit(caller, check, progress::done),
                result -> show(new ImportedPanel(accounts, caller, result)));
    }

    private KeyFigure figure(String name, int value, KeyFigure.Tone tone) {
        KeyFigure figure = new KeyFigure(getTranslation("officers.import." + name), String.valueOf(value), tone, null);
        figure.getElement().setAttribute("data-testid", "import-" + name);
        return figure;
    }

    private void show(Component... parts) {
        step.removeAll();
        step.add(parts);
    }
}
