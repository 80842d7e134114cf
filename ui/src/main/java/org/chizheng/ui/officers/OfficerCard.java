package org.chizheng.ui.officers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.chizheng.certificates.Certificate;
import org.chizheng.marking.PublishedResult;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.Role;
import org.chizheng.security.OpenedOfficerAccount;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Times;

/** One person in a dialog: who it is, certificates, results, and what the caller may do. */
class OfficerCard {

    private final OfficerDetails details;
    private final Caller caller;
    private final List<Organisation> units;
    private final Runnable changed;

    OfficerCard(OfficerDetails details, Caller caller, List<Organisation> units, Runnable changed) {
        this.details = details;
        this.caller = caller;
        this.units = units;
        this.changed = changed;
    }

    void open(Officer officer) {
        Dialog dialog = new Dialog(officer.name());
        dialog.setWidth("min(42rem, 95vw)");
        Div content = new Div();
        content.addClassName("sheet");
        content.add(facts(dialog, officer));
        content.add(new H3(dialog.getTranslation("officers.card.certificates")));
        details.certificatesOf(officer).forEach(certificate -> content.add(line(dialog, certificate)));
        if (details.certificatesOf(officer).isEmpty()) {
            content.add(new Span(dialog.getTranslation("officers.card.no-certificate")));
        }
        content.add(new H3(dialog.getTranslation("officers.card.results")));
        details.resultsOf(officer).forEach(result -> content.add(line(dialog, result)));
        if (details.resultsOf(officer).isEmpty()) {
            content.add(new Span(dialog.getTranslation("officers.card.no-result")));
        }
        dialog.add(content);
        if (caller.is(Role.COORDINATOR, Role.ISSUER)) {
            dialog.getFooter().add(revealing(dialog, officer));
        }
        if (caller.is(Role.COORDINATOR)) {
            dialog.getFooter().add(transferring(dialog, officer));
            if (!details.hasAccount(officer)) {
                dialog.getFooter().add(opening(dialog, officer));
            }
        }
        dialog.getFooter().add(new Button(dialog.getTranslation("parts.close"), click -> dialog.close()));
        dialog.open();
    }

    private static DescriptionList facts(Dialog dialog, Officer officer) {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        fact(list, dialog.getTranslation("officers.id-number"), officer.maskedIdNumber());
        fact(list, dialog.getTranslation("officers.unit"), officer.organisationName());
        fact(
                list,
                dialog.getTranslation("officers.staffing"),
                dialog.getTranslation("terms.Staffing." + officer.staffing()));
        fact(
                list,
                dialog.getTranslation("officers.domain"),
                dialog.getTranslation("terms.EnforcementDomain." + officer.domain()));
        fact(list, dialog.getTranslation("officers.post"), officer.post() == null ? "—" : officer.post());
        fact(list, dialog.getTranslation("officers.phone"), officer.phone() == null ? "—" : officer.phone());
        return list;
    }

    private static void fact(DescriptionList list, String name, String value) {
        list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private static CardLine line(Dialog dialog, Certificate certificate) {
        String state = certificate.usable()
                ? dialog.getTranslation("terms.CertificateStatus.ACTIVE")
                : certificate.impediments().stream()
                        .sorted()
                        .map(impediment -> dialog.getTranslation("terms.Impediment." + impediment))
                        .collect(Collectors.joining(dialog.getTranslation("terms.list.comma")));
        return new CardLine(
                        dialog.getTranslation("terms.CertificateKind." + certificate.kind()) + " "
                                + certificate.number(),
                        Times.day(certificate.validFrom()) + " – " + Times.day(certificate.validTo()))
                .with(new StatusBadge(state, certificate.usable() ? StatusBadge.Tone.GOOD : StatusBadge.Tone.BAD));
    }

    private static CardLine line(Dialog dialog, PublishedResult result) {
        String score = result.score() == null ? "—" : result.score().toPlainString();
        return new CardLine(result.examTitle(), score + " / " + result.total().toPlainString())
                .with(new StatusBadge(
                        dialog.getTranslation("terms.Verdict." + result.verdict()),
                        result.verdict() == org.chizheng.marking.Verdict.PASSED
                                ? StatusBadge.Tone.GOOD
                                : StatusBadge.Tone.WARNING));
    }

    private Button revealing(Dialog dialog, Officer officer) {
        return new Button(
                dialog.getTranslation("officers.reveal"),
                click -> Asking.reason(
                        dialog.getTranslation("officers.reveal"),
                        dialog.getTranslation("officers.reveal.purpose"),
                        dialog.getTranslation("officers.reveal"),
                        purpose -> {
                            Dialog shown = new Dialog(officer.name());
                            Span number = new Span(details.reveal(caller, officer, purpose));
                            number.addClassName("secret");
                            shown.add(number);
                            shown.getFooter()
                                    .add(new Button(dialog.getTranslation("parts.close"), event -> shown.close()));
                            shown.open();
                        }));
    }

    private Button transferring(Dialog dialog, Officer officer) {
        return new Button(dialog.getTranslation("officers.transfer"), click -> {
            dialog.close();
            new TransferDialog(details, caller, officer, units, changed).open();
        });
    }

    private Button opening(Dialog dialog, Officer officer) {
        return new Button(dialog.getTranslation("officers.account.open"), click -> {
            for (OpenedOfficerAccount opened : details.openAccount(caller, officer)) {
                Notices.refused(
                        dialog.getTranslation("officers.account.opened", opened.username(), opened.activationCode()));
            }
            dialog.close();
        });
    }
}
