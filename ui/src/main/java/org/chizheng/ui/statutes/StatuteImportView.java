package org.chizheng.ui.statutes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.statutes.ImportingStatutes;
import org.chizheng.questionbank.statutes.StatuteDryRun;
import org.chizheng.questionbank.statutes.StatuteImport;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.FileDrop;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.questionbank.Curators;
import org.chizheng.ui.shell.MainLayout;

/** Import of a law in three steps: choose a file, read what it would change, import it. */
@Route(value = "statutes/import", layout = MainLayout.class)
@RolesAllowed("AUTHOR")
@StyleSheet("context://styles/statutes.css")
public class StatuteImportView extends Screen {

    private final transient ImportingStatutes importing;
    private final transient Curator curator;
    private final Div step = new Div();

    /** Draws the first step. */
    public StatuteImportView(ImportingStatutes importing, CurrentCaller caller) {
        super("statutes.import");
        this.importing = importing;
        this.curator = Curators.of(caller.get());
        addActions(new Button(
                getTranslation("statutes.back"),
                VaadinIcon.ARROW_LEFT.create(),
                click -> UI.getCurrent().navigate(StatutesView.class)));
        step.addClassName("statute-list");
        add(step);
        choose();
    }

    private void choose() {
        step.removeAll();
        step.add(new Panel(
                getTranslation("statutes.import.file"),
                new FileDrop(this::examine, ".md", ".txt"),
                new Paragraph(getTranslation("statutes.import.layout"))));
    }

    /** A law is read and compared within a moment; there is nothing to wait for. */
    void examine(String name, byte[] file) {
        StatuteDryRun run = importing.examine(curator, name, file);
        Button other = new Button(getTranslation("statutes.import.other"), click -> choose());
        step.removeAll();
        step.add(new DryRunPanel(
                run,
                (adopted, effective) -> importing.outlook(curator, run, adopted, effective),
                (adopted, effective) -> run(run, adopted, effective),
                other));
        if (!run.findings().isEmpty()) {
            step.add(new StatuteFindings(run));
        }
    }

    private void run(StatuteDryRun run, LocalDate adopted, LocalDate effective) {
        switch (importing.run(curator, run, adopted, effective)) {
            case StatuteImport.Refused refused ->
                Notices.refused(getTranslation("statutes.StatuteRefusal." + refused.why()));
            case StatuteImport.Unchanged unchanged ->
                Notices.done(getTranslation(
                        "statutes.import.unchanged",
                        unchanged.version().name(),
                        VersionBadge.days(this, unchanged.version())));
            case StatuteImport.Done done -> finished(done);
        }
    }

    private void finished(StatuteImport.Done done) {
        step.removeAll();
        Div ways = new Div(StatuteLinks.reader(getTranslation("statutes.import.read"), done.version(), null));
        ways.addClassName("row-actions");
        done.before()
                .ifPresent(before -> ways.add(
                        StatuteLinks.comparison(getTranslation("statutes.compare.before"), before, done.version())));
        int frozen = done.frozen().size();
        if (frozen > 0) {
            ways.add(new RouterLink(getTranslation("statutes.frozen.menu"), FrozenQuestionsView.class));
        }
        Component said = new Paragraph(
                frozen > 0
                        ? getTranslation(
                                "statutes.import.done.frozen", done.version().name(), frozen)
                        : getTranslation("statutes.import.done", done.version().name()));
        Panel panel = new Panel(
                getTranslation("statutes.import.finished"),
                said,
                ways,
                new Div(new Button(getTranslation("statutes.import.again"), click -> choose())));
        panel.getElement().setAttribute("data-testid", "statute-imported");
        step.add(panel);
    }
}
