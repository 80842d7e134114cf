package org.chizheng.ui.exams;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chizheng.exams.enrolment.EnrolmentCheck;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.intake.Finding;
import org.chizheng.ui.parts.BackgroundWork;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.FileDrop;
import org.chizheng.ui.parts.PrimaryButton;
import org.chizheng.ui.parts.Table;

/** Takes a list of people, pasted or as a file, shows what would come of each row, and hands over who is accepted. */
class ListEnrolmentDialog extends Dialog {

    private static final int LONGEST = 1_000_000;

    /** One row of the list that is not taken. */
    private record Fault(int row, String column, String value, String why) {}

    private final transient Function<byte[], EnrolmentCheck> checking;
    private final TextArea text = new TextArea(getTranslation("exams.list-enrolment.text"));
    private final Div outcome = new Div();
    private final PrimaryButton enrol;
    private transient List<OfficerId> accepted = List.of();

    ListEnrolmentDialog(Function<byte[], EnrolmentCheck> checking, Consumer<List<OfficerId>> taken) {
        super(I18NProvider.translate("exams.list-enrolment"));
        this.checking = checking;
        setWidth("min(48rem, 95vw)");
        setCloseOnOutsideClick(false);
        getElement().setAttribute("data-testid", "list-enrolment");
        Paragraph about = new Paragraph(getTranslation("exams.list-enrolment.about"));
        about.addClassName("screen-about");
        text.setWidthFull();
        text.setMinRows(4);
        text.setMaxRows(10);
        text.setMaxLength(LONGEST);
        text.getElement().setAttribute("data-testid", "list-text");
        Button check = new Button(
                getTranslation("exams.list-enrolment.check"),
                click -> check(text.getValue().getBytes(StandardCharsets.UTF_8)));
        check.addClassName("list-check");
        check.getElement().setAttribute("data-testid", "list-check");
        outcome.addClassName("plan-form");
        outcome.getElement().setAttribute("data-testid", "list-outcome");
        outcome.getElement().setAttribute("role", "status");
        Div body = new Div(
                about, text, check, new FileDrop((name, bytes) -> check(bytes), ".xlsx", ".csv", ".txt"), outcome);
        body.addClassName("plan-form");
        add(body);
        enrol = new PrimaryButton(getTranslation("exams.list-enrolment.enrol", 0), "list-enrol", () -> {
            close();
            taken.accept(accepted);
        });
        enrol.setEnabled(false);
        getFooter().add(new Button(getTranslation("parts.cancel"), click -> close()), enrol);
    }

    /** Thousands of rows take some seconds. */
    private void check(byte[] list) {
        BackgroundWork.<EnrolmentCheck>run(
                getTranslation("exams.list-enrolment.checking"), progress -> checking.apply(list), this::show);
    }

    private void show(EnrolmentCheck check) {
        accepted = check.accepted();
        enrol.setText(getTranslation("exams.list-enrolment.enrol", accepted.size()));
        enrol.setEnabled(!accepted.isEmpty());
        List<Fault> faults = faults(check);
        outcome.removeAll();
        outcome.add(new Paragraph(getTranslation(
                "exams.list-enrolment.found", check.rows(), accepted.size(), check.already(), faults.size())));
        if (!faults.isEmpty()) {
            outcome.add(table(faults));
        }
    }

    private List<Fault> faults(EnrolmentCheck check) {
        List<Fault> faults = new ArrayList<>();
        for (Finding finding : check.findings()) {
            String column = finding.column() == null ? "" : getTranslation("officers.IntakeColumn." + finding.column());
            String why = getTranslation("officers.FindingReason." + finding.reason());
            faults.add(new Fault(
                    finding.row(),
                    column,
                    finding.value(),
                    finding.detail().isEmpty()
                            ? why
                            : getTranslation("exams.list-enrolment.first", why, finding.detail())));
        }
        check.refused()
                .forEach((row, who) ->
                        faults.add(new Fault(row, "", who.name(), getTranslation("exams.Ineligibility." + who.why()))));
        faults.sort(Comparator.comparingInt(Fault::row));
        return faults;
    }

    private Table<Fault> table(List<Fault> faults) {
        Table<Fault> table = new Table<>();
        table.setHeight("min(18rem, 40vh)");
        table.getElement().setAttribute("aria-label", getTranslation("exams.list-enrolment.why"));
        table.getElement().setAttribute("data-testid", "list-faults");
        table.addColumn(Fault::row)
                .setHeader(getTranslation("officers.import.row"))
                .setAutoWidth(true);
        table.addColumn(Fault::column)
                .setHeader(getTranslation("officers.import.column"))
                .setAutoWidth(true);
        table.addColumn(Fault::value)
                .setHeader(getTranslation("officers.import.value"))
                .setAutoWidth(true);
        table.addColumn(Fault::why)
                .setHeader(getTranslation("exams.list-enrolment.why"))
                .setFlexGrow(3);
        table.asCards(fault -> new CardLine(
                fault.why(), getTranslation("officers.import.place", fault.row(), fault.column()), fault.value()));
        table.setItems(faults);
        return table;
    }
}
