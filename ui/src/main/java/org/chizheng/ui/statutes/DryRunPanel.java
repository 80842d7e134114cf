package org.chizheng.ui.statutes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.chizheng.questionbank.statutes.StatuteDryRun;
import org.chizheng.questionbank.statutes.StatuteOutlook;
import org.chizheng.questionbank.statutes.StatuteText;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Times;

/** What was read from a file, its days to be filled in or corrected, and what an import would do. */
class DryRunPanel extends Div {

    private final transient StatuteDryRun run;
    private final transient BiFunction<LocalDate, LocalDate, StatuteOutlook> outlook;
    private final DatePicker adopted = Times.datePicker(getTranslation("statutes.adopted"), getLocale());
    private final DatePicker effective = Times.datePicker(getTranslation("statutes.effective"), getLocale());
    private final Button go = new Button(getTranslation("statutes.import.go"), VaadinIcon.DATABASE.create());
    private final Paragraph said = new Paragraph();
    private final Div report = new Div();

    /**
     * Draws a dry run.
     *
     * @param outlook asked whenever the days change
     * @param confirmed called to import
     * @param other leads back to the choice of a file
     */
    DryRunPanel(
            StatuteDryRun run,
            BiFunction<LocalDate, LocalDate, StatuteOutlook> outlook,
            BiConsumer<LocalDate, LocalDate> confirmed,
            Button other) {
        this.run = run;
        this.outlook = outlook;
        addClassName("statute-list");
        adopted.setValue(run.adopted());
        effective.setValue(run.effective());
        effective.setHelperText(getTranslation("statutes.effective.hint"));
        adopted.setRequiredIndicatorVisible(true);
        effective.setRequiredIndicatorVisible(true);
        adopted.addValueChangeListener(change -> look());
        effective.addValueChangeListener(change -> look());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.getElement().setAttribute("data-testid", "statute-go");
        go.addClickListener(click -> confirmed.accept(adopted.getValue(), effective.getValue()));
        said.getElement().setAttribute("role", "status");
        Div days = new Div(adopted, effective);
        days.addClassName("statute-days");
        days.setVisible(run.sound());
        Div buttons = new Div(go, other);
        buttons.addClassName("row-actions");
        StatuteText text = run.text();
        String heading = text == null || text.name().isEmpty() ? run.fileName() : text.name();
        Panel panel = new Panel(heading, said, days, buttons);
        panel.getElement().setAttribute("data-testid", "statute-dry-run");
        add(panel, report);
        look();
    }

    private void look() {
        report.removeAll();
        go.setEnabled(false);
        StatuteText text = run.text();
        if (text == null || !run.sound()) {
            said.setText(getTranslation("statutes.StatuteRefusal.NOT_SOUND"));
        } else if (adopted.isEmpty() || effective.isEmpty()) {
            said.setText(getTranslation(
                    "statutes.import.days-missing", text.articles().size()));
        } else {
            show(outlook.apply(adopted.getValue(), effective.getValue()));
        }
    }

    private void show(StatuteOutlook coming) {
        switch (coming) {
            case StatuteOutlook.Refused refused ->
                said.setText(getTranslation("statutes.StatuteRefusal." + refused.why()));
            case StatuteOutlook.Unchanged unchanged ->
                said.setText(getTranslation(
                        "statutes.import.unchanged",
                        unchanged.version().name(),
                        VersionBadge.days(this, unchanged.version())));
            case StatuteOutlook.Fresh fresh -> {
                go.setEnabled(true);
                if (fresh.before().isEmpty()) {
                    said.setText(getTranslation(
                            "statutes.import.first",
                            fresh.comparison().changes().size()));
                } else {
                    String days = VersionBadge.days(this, fresh.before().get());
                    String key = fresh.freezing() == 0
                            ? "statutes.import.amends"
                            : fresh.later() ? "statutes.import.amends.later" : "statutes.import.amends.now";
                    said.setText(getTranslation(key, days, fresh.freezing()));
                    report.add(new ChangeReport(fresh.comparison()));
                }
            }
        }
    }
}
