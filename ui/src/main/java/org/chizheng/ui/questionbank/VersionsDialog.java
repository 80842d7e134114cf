package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.chizheng.questionbank.QuestionVersion;
import org.chizheng.questionbank.versions.FieldDifference;
import org.chizheng.questionbank.versions.VersionComparison;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.Times;
import org.jspecify.annotations.Nullable;

/** Any two versions of a question side by side, and the way back to an earlier one. */
class VersionsDialog extends Dialog {

    private final transient List<QuestionVersion> versions;
    private final Select<QuestionVersion> before = new Select<>();
    private final Select<QuestionVersion> after = new Select<>();
    private final Checkbox onlyChanged = new Checkbox(getTranslation("questionbank.compare.only"), true);
    private final Div rows = new Div();
    private final Button restore = new Button();

    /**
     * Compares the latest version with the one before it.
     *
     * @param versions at least two, latest first
     * @param restoring gets the version to bring back; null if the curator may not
     */
    VersionsDialog(List<QuestionVersion> versions, @Nullable Consumer<QuestionVersion> restoring) {
        super();
        this.versions = versions;
        setHeaderTitle(getTranslation("questionbank.compare.title"));
        setWidth("min(72rem, 96vw)");
        getElement().setAttribute("data-testid", "versions-dialog");
        choose(before, "questionbank.compare.before", versions.get(1));
        choose(after, "questionbank.compare.after", versions.getFirst());
        onlyChanged.addValueChangeListener(change -> draw());
        Div choice = new Div(before, after, onlyChanged);
        choice.addClassName("version-choice");
        rows.addClassName("version-rows");
        add(choice, rows);
        if (restoring != null) {
            offerRestoring(restoring);
        }
        getFooter().add(restore, new Button(getTranslation("parts.close"), click -> close()));
        draw();
    }

    private void choose(Select<QuestionVersion> select, String label, QuestionVersion first) {
        select.setLabel(getTranslation(label));
        select.setItems(versions);
        select.setItemLabelGenerator(version -> getTranslation(
                "questionbank.version", version.ordinal(), version.authorName(), Times.minute(version.writtenAt())));
        select.setValue(first);
        select.addValueChangeListener(change -> draw());
    }

    private void offerRestoring(Consumer<QuestionVersion> restoring) {
        restore.setIcon(VaadinIcon.TIME_BACKWARD.create());
        restore.getElement().setAttribute("data-testid", "restore");
        restore.addClickListener(click -> Asking.confirm(
                getTranslation("questionbank.restore", before.getValue().ordinal()),
                getTranslation("questionbank.restore.hint", before.getValue().ordinal()),
                getTranslation("questionbank.restore.yes"),
                () -> {
                    close();
                    restoring.accept(before.getValue());
                }));
    }

    private void draw() {
        rows.removeAll();
        VersionComparison comparison = VersionComparison.of(
                before.getValue().content(), after.getValue().content());
        List<FieldDifference> shown = onlyChanged.getValue() ? comparison.differences() : comparison.parts();
        shown.forEach(part -> rows.add(new VersionRow(part)));
        if (shown.isEmpty()) {
            rows.add(new Paragraph(getTranslation("questionbank.compare.same")));
        }
        boolean earlier = !before.getValue().equals(versions.getFirst());
        restore.setText(getTranslation("questionbank.restore", before.getValue().ordinal()));
        restore.setVisible(earlier && restore.getIcon() != null);
    }
}
