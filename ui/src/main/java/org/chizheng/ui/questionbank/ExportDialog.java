package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.transfer.Exported;
import org.chizheng.questionbank.transfer.Exporting;
import org.chizheng.questionbank.transfer.Format;
import org.chizheng.questionbank.transfer.Omission;
import org.chizheng.ui.parts.BackgroundWork;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Table;
import org.jspecify.annotations.Nullable;

/** Export in two steps: choose a format, take the file and read what it does not carry. */
class ExportDialog extends Dialog {

    private final transient Exporting exporting;
    private final transient Curator curator;
    private final transient Supplier<List<QuestionId>> questions;
    private final Select<Format> format = new Select<>();
    private final Paragraph about = new Paragraph();
    private final Div step = new Div();
    private transient @Nullable Path file;

    /**
     * What is exported.
     *
     * @param count how many questions it was when it was chosen
     * @param questions looks them up, which may take a while
     */
    record Chosen(long count, Supplier<List<QuestionId>> questions) {

        static Chosen of(List<QuestionId> questions) {
            List<QuestionId> copy = List.copyOf(questions);
            return new Chosen(copy.size(), () -> copy);
        }
    }

    ExportDialog(Exporting exporting, Curator curator, Chosen chosen) {
        super();
        this.exporting = exporting;
        this.curator = curator;
        this.questions = chosen.questions();
        setHeaderTitle(getTranslation("questionbank.export.title", chosen.count()));
        setWidth("min(40rem, 92vw)");
        configureFormat();
        step.addClassName("export-step");
        step.add(format, about);
        add(step);
        Button go = new Button(getTranslation("questionbank.export.go"), click -> export(Subjects.names(this)));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(chosen.count() > 0);
        go.getElement().setAttribute("data-testid", "export-go");
        getFooter().add(new Button(getTranslation("parts.cancel"), click -> close()), go);
        addDetachListener(detached -> forget());
    }

    private void configureFormat() {
        format.setLabel(getTranslation("questionbank.export.format"));
        format.setItems(Format.values());
        format.setItemLabelGenerator(one -> getTranslation("questionbank.Format." + one));
        format.setWidthFull();
        format.addValueChangeListener(
                chosen -> about.setText(getTranslation("questionbank.Format." + chosen.getValue() + ".about")));
        format.setValue(Format.EXCEL);
    }

    /** What an export made. */
    private record Made(Path file, Exported exported) {}

    private void export(Map<String, String> names) {
        Format wanted = format.getValue();
        BackgroundWork.run(
                getTranslation("questionbank.export.running"),
                progress -> write(new Exporting.Wish(wanted, questions.get(), names), progress),
                made -> show(wanted, made));
    }

    private Made write(Exporting.Wish wish, BackgroundWork.Progress progress) {
        try {
            Path path = Files.createTempFile("chizheng-export", ".part");
            try (OutputStream out = Files.newOutputStream(path)) {
                return new Made(path, exporting.export(curator, wish, out, progress::done));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void show(Format written, Made made) {
        file = made.file();
        List<Omission> omissions = made.exported().omissions();
        step.removeAll();
        step.add(new Paragraph(
                getTranslation("questionbank.export.done", made.exported().questions())));
        if (!omissions.isEmpty()) {
            step.add(new Paragraph(getTranslation("questionbank.export.omitted", omissions.size())), table(omissions));
        }
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("parts.close"), click -> close()), download(written, made.file()));
    }

    private Component table(List<Omission> omissions) {
        Table<Omission> table = new Table<>();
        table.getElement().setAttribute("data-testid", "omissions");
        table.addColumn(Omission::excerpt)
                .setHeader(getTranslation("questionbank.stem"))
                .setFlexGrow(3);
        table.addColumn(this::why)
                .setHeader(getTranslation("questionbank.finding.reason"))
                .setFlexGrow(2);
        table.asCards(one -> new CardLine(why(one), "", one.excerpt()));
        table.setItems(omissions);
        table.setAllRowsVisible(omissions.size() <= 8);
        return table;
    }

    private String why(Omission omission) {
        return getTranslation("questionbank.Why." + omission.why());
    }

    private Anchor download(Format written, Path path) {
        String name = getTranslation("questionbank.export.file") + written.ending();
        DownloadHandler handler = DownloadHandler.fromInputStream(
                event -> new DownloadResponse(Files.newInputStream(path), name, written.mediaType(), Files.size(path)));
        Anchor anchor = new Anchor(handler, "");
        Button button = new Button(getTranslation("questionbank.export.download"), VaadinIcon.DOWNLOAD_ALT.create());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setTabIndex(-1);
        anchor.add(button);
        anchor.setAriaLabel(getTranslation("questionbank.export.download"));
        anchor.addClassName("export");
        anchor.getElement().setAttribute("data-testid", "export-download");
        return anchor;
    }

    private void forget() {
        Path made = file;
        if (made != null) {
            file = null;
            var unused = made.toFile().delete();
        }
    }
}
