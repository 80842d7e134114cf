package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.search.Searching;
import org.chizheng.questionbank.transfer.DryRun;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.ImportTemplate;
import org.chizheng.questionbank.transfer.Imported;
import org.chizheng.questionbank.transfer.Importing;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.BackgroundWork;
import org.chizheng.ui.parts.FileDrop;
import org.chizheng.ui.parts.KeyFigure;
import org.chizheng.ui.parts.KeyFigure.Tone;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** Import in three steps: choose a file, read what was found, import what is good. */
@Route(value = "questions/import", layout = MainLayout.class)
@RolesAllowed("AUTHOR")
@StyleSheet("context://styles/questionbank.css")
public class QuestionImportView extends Screen {

    private static final long FRESH_MS = 1500;

    private final transient Importing importing;
    private final transient Searching searching;
    private final transient Curator curator;
    private final Select<String> subject = Subjects.select(getTranslation("questionbank.import.subject"));
    private final Checkbox submit = new Checkbox(getTranslation("questionbank.import.submit"), true);
    private final Div step = new Div();

    /** Draws the first step. */
    public QuestionImportView(Importing importing, ImportTemplate template, Searching searching, CurrentCaller caller) {
        super("questionbank.import");
        this.importing = importing;
        this.searching = searching;
        this.curator = Curators.of(caller.get());
        subject.setHelperText(getTranslation("questionbank.import.subject.hint"));
        step.addClassName("import-step");
        addActions(
                new TemplateLink(template),
                QuestionActions.link(this, "questionbank.back", VaadinIcon.ARROW_LEFT, QuestionBankView.class));
        add(step);
        choose();
    }

    private void choose() {
        Div choices = new Div(subject, submit);
        choices.addClassName("import-choices");
        step.removeAll();
        step.add(new Panel(
                getTranslation("questionbank.import.file"),
                choices,
                FileDrop.onDisk(this::examine, ".xlsx", ".csv", ".txt", ".gift", ".xml", ".zip"),
                new Paragraph(getTranslation("questionbank.import.layouts"))));
    }

    private void examine(String name, Path file) {
        ImportChoice choice =
                new ImportChoice(name, subject.getValue(), Set.copyOf(Subjects.codes()), Subjects.names(this));
        BackgroundWork.run(
                getTranslation("questionbank.import.examining"), progress -> read(choice, file, progress), this::offer);
    }

    private DryRun read(ImportChoice choice, Path file, BackgroundWork.Progress progress) {
        try (InputStream in = Files.newInputStream(file)) {
            return importing.examine(curator, choice, in, progress::done);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            // what is imported lies in the dry run
            var unused = file.toFile().delete();
        }
    }

    private void offer(DryRun run) {
        int good = run.accepted().size();
        long known = run.alreadyThere();
        long bad = run.faults().size() - known;
        int lost = run.findings().size() - run.faults().size();
        Button go = new Button(
                getTranslation("questionbank.import.go", good), VaadinIcon.DATABASE.create(), click -> run(run));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(good > 0);
        go.getElement().setAttribute("data-testid", "import-go");
        Button other = new Button(getTranslation("questionbank.import.other"), click -> choose());
        Div buttons = new Div(go, other);
        buttons.addClassName("question-actions");
        step.removeAll();
        step.add(
                KeyFigure.row(
                        figure("rows", run.rows(), Tone.NEUTRAL, run.fileName()),
                        figure("good", good, Tone.GOOD, null),
                        figure("known", known, Tone.NEUTRAL, known == 0 ? null : text("known.hint")),
                        figure("bad", bad, bad == 0 ? Tone.NEUTRAL : Tone.WARNING, encoding(run)),
                        figure("lost", lost, Tone.NEUTRAL, lost == 0 ? null : text("lost.hint"))),
                buttons);
        if (!run.findings().isEmpty()) {
            step.add(new FindingsPanel(run));
        }
    }

    private KeyFigure figure(String name, long number, Tone tone, @Nullable String hint) {
        KeyFigure figure = new KeyFigure(text(name), String.valueOf(number), tone, hint);
        figure.getElement().setAttribute("data-testid", "import-" + name);
        return figure;
    }

    private String text(String name) {
        return getTranslation("questionbank.import." + name);
    }

    private @Nullable String encoding(DryRun run) {
        return run.encoding().isEmpty() ? null : getTranslation("questionbank.import.encoding", run.encoding());
    }

    private void run(DryRun dryRun) {
        boolean submitted = submit.getValue();
        BackgroundWork.run(
                getTranslation("questionbank.import.running"),
                progress -> importing.run(curator, dryRun, submitted, progress::done),
                imported -> done(imported, submitted));
    }

    private void done(Imported imported, boolean submitted) {
        Fresh.await(searching, FRESH_MS);
        QuestionState state = submitted ? QuestionState.IN_REVIEW : QuestionState.DRAFT;
        Button look = new Button(
                getTranslation("questionbank.import.look"),
                VaadinIcon.ARROW_RIGHT.create(),
                click -> UI.getCurrent().navigate(QuestionBankView.class, QueryParameters.of("state", state.name())));
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        look.getElement().setAttribute("data-testid", "import-look");
        Button other = new Button(getTranslation("questionbank.import.again"), click -> choose());
        Div buttons = new Div(look, other);
        buttons.addClassName("question-actions");
        String done = submitted ? "questionbank.import.done.submitted" : "questionbank.import.done";
        step.removeAll();
        Panel panel = new Panel(
                getTranslation("questionbank.import.finished"),
                new Paragraph(getTranslation(done, imported.questions().size())));
        if (!imported.refused().isEmpty()) {
            panel.add(new Paragraph(getTranslation(
                    "questionbank.import.meanwhile", imported.refused().size())));
        }
        panel.add(buttons);
        step.add(panel);
    }
}
