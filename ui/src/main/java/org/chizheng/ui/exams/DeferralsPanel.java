package org.chizheng.ui.exams;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import org.chizheng.exams.seating.Deferral;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.Times;

/** All decisions on deferrals of an exam, latest first: who decided what, when, why, and by which document. */
class DeferralsPanel extends Panel {

    DeferralsPanel(List<Deferral> decisions, Map<OfficerId, Officer> people) {
        super(I18NProvider.translate("exams.deferrals"));
        getElement().setAttribute("data-testid", "deferrals");
        Table<Deferral> table = new Table<>();
        table.setAllRowsVisible(true);
        table.getElement().setAttribute("aria-label", getTranslation("exams.deferrals"));
        table.addColumn(one -> name(one, people))
                .setHeader(getTranslation("exams.person"))
                .setAutoWidth(true);
        table.addBadges(getTranslation("exams.deferrals.decision"), DeferralsPanel::decision);
        table.addColumn(Deferral::reason)
                .setHeader(getTranslation("exams.deferral.reason"))
                .setFlexGrow(2);
        table.addColumn(DeferralsPanel::document).setHeader(getTranslation("exams.deferral.document"));
        table.addColumn(Deferral::by).setHeader(getTranslation("exams.deferrals.by"));
        table.addColumn(one -> Times.minute(one.at()))
                .setHeader(getTranslation("exams.deferrals.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.asCards(one -> new CardLine(
                        name(one, people), one.reason(), document(one), one.by() + " " + Times.minute(one.at()))
                .with(decision(one)));
        table.setItems(decisions);
        add(table);
    }

    private static String name(Deferral one, Map<OfficerId, Officer> people) {
        Officer officer = people.get(one.officer());
        return officer == null ? "" : officer.name();
    }

    private static String document(Deferral one) {
        String document = one.document();
        return document == null ? "" : document;
    }

    private static StatusBadge decision(Deferral one) {
        return new StatusBadge(
                I18NProvider.translate(one.granted() ? "exams.deferral.grant" : "exams.deferral.withdraw"),
                one.granted() ? StatusBadge.Tone.INFO : StatusBadge.Tone.NEUTRAL);
    }
}
