package org.chizheng.ui.officers;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.officers.photos.PhotoFinding;
import org.chizheng.officers.photos.PhotoImport;
import org.chizheng.officers.photos.PhotoImportCheck;
import org.chizheng.officers.photos.PhotoImportResult;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.BackgroundWork;
import org.chizheng.ui.parts.FileDrop;
import org.chizheng.ui.parts.KeyFigure;
import org.chizheng.ui.parts.KeyFigure.Tone;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.PrimaryButton;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** Import of many photos in three steps: archive, findings, result. */
@Route(value = "officers/photos", layout = MainLayout.class)
@RolesAllowed("COORDINATOR")
public class PhotoImportView extends Screen {

    private final transient PhotoImport imports;
    private final transient Caller caller;
    private final Div step = new Div();
    private transient @Nullable Path archive;

    /** Draws the first step. */
    public PhotoImportView(PhotoImport imports, CurrentCaller current) {
        super("officers.photos");
        this.imports = imports;
        this.caller = current.get();
        addActions(new Button(
                getTranslation("officers.import.list"),
                click -> getUI().ifPresent(ui -> ui.navigate(OfficersView.class))));
        step.addClassName("stack");
        add(step);
        askForArchive();
    }

    private void askForArchive() {
        forgetArchive();
        FileDrop drop = FileDrop.onDisk(this::check, ".zip");
        drop.getElement().setAttribute("data-testid", "photos-file");
        show(new Panel(
                getTranslation("officers.import.file"),
                new Paragraph(getTranslation("officers.photos.file.hint")),
                drop));
    }

    private void check(String fileName, Path file) {
        archive = file;
        // photos of people must not outlast the process either
        file.toFile().deleteOnExit();
        BackgroundWork.<PhotoImportCheck>run(
                getTranslation("officers.photos.checking"),
                progress -> imports.check(caller, fileName, file, progress::done),
                this::showFindings);
    }

    private void showFindings(PhotoImportCheck check) {
        int good = check.accepted().size();
        Button commit =
                new PrimaryButton(getTranslation("officers.photos.commit", good), "photos-commit", () -> commit(check));
        commit.setEnabled(good > 0);
        Div actions = new Div(commit, new Button(getTranslation("officers.import.again"), click -> askForArchive()));
        actions.addClassName("row-actions");
        Panel summary = new Panel(
                check.fileName(),
                KeyFigure.row(
                        figure("files", check.files(), Tone.NEUTRAL),
                        figure("good", good, Tone.GOOD),
                        figure("replacing", check.replacing(), Tone.WARNING),
                        figure("faulty", check.findings().size(), Tone.BAD)),
                actions);
        show(summary, check.findings());
    }

    private void commit(PhotoImportCheck check) {
        BackgroundWork.<PhotoImportResult>run(
                getTranslation("officers.photos.working"),
                progress -> imports.commit(caller, check, progress::done),
                this::showResult);
    }

    private void showResult(PhotoImportResult result) {
        forgetArchive();
        Div actions = new Div(new Button(getTranslation("officers.import.again"), click -> askForArchive()));
        actions.addClassName("row-actions");
        Div figures = KeyFigure.row(
                figure("kept", result.kept(), Tone.GOOD),
                figure("faulty", result.refused().size(), Tone.BAD));
        figures.getElement().setAttribute("data-testid", "photos-result");
        show(new Panel(getTranslation("officers.import.done"), figures, actions), result.refused());
    }

    private KeyFigure figure(String name, int value, Tone tone) {
        KeyFigure figure = new KeyFigure(
                getTranslation("officers.photos." + name),
                String.valueOf(value),
                value == 0 ? Tone.NEUTRAL : tone,
                null);
        figure.getElement().setAttribute("data-testid", "photos-" + name);
        return figure;
    }

    private void show(Panel panel) {
        step.removeAll();
        step.add(panel);
    }

    private void show(Panel summary, List<PhotoFinding> findings) {
        show(summary);
        if (!findings.isEmpty()) {
            step.add(new PhotoFindingsPanel(findings));
        }
    }

    private void forgetArchive() {
        Path uploaded = archive;
        archive = null;
        if (uploaded != null) {
            var unused = uploaded.toFile().delete();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forgetArchive();
        super.onDetach(event);
    }
}
