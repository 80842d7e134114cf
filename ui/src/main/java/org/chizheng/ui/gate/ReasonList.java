package org.chizheng.ui.gate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.chizheng.gate.DecisionSummary.Actor;
import org.chizheng.gate.Finding;
import org.chizheng.ui.parts.StatusBadge;

/** All reasons in words: those of the act, then person by person; also who has none. */
class ReasonList extends Div {

    ReasonList(List<Finding> findings, List<Actor> actors) {
        addClassName("gate-reasons");
        section(
                getTranslation("gate.reasons.act"),
                "",
                findings.stream()
                        .filter(finding -> finding.participant() == null)
                        .toList());
        for (int place = 0; place < actors.size(); place++) {
            Actor actor = actors.get(place);
            Integer here = place;
            section(
                    Optional.ofNullable(actor.name()).orElse(getTranslation("gate.reasons.unknown")),
                    getTranslation("gate.ParticipantRole." + actor.role()) + " " + actor.reference(),
                    findings.stream()
                            .filter(finding -> here.equals(finding.participant()))
                            .toList());
        }
    }

    private void section(String title, String fact, List<Finding> findings) {
        Span name = new Span(title);
        name.addClassName("card-line-title");
        Span small = new Span(fact);
        small.addClassName("card-line-fact");
        UnorderedList list = new UnorderedList();
        for (Finding finding : findings) {
            list.add(new ListItem(badge(finding), new Span(getTranslation("reasons." + finding.reason()))));
        }
        if (findings.isEmpty()) {
            list.add(new ListItem(new StatusBadge(getTranslation("gate.reasons.none"), StatusBadge.Tone.GOOD)));
        }
        add(new Div(name, small, list));
    }

    private StatusBadge badge(Finding finding) {
        StatusBadge.Tone tone = switch (finding.weight()) {
            case BLOCKS -> StatusBadge.Tone.BAD;
            case WARNS -> StatusBadge.Tone.WARNING;
            case NOTES -> StatusBadge.Tone.NEUTRAL;
        };
        return new StatusBadge(getTranslation("gate.Weight." + finding.weight()), tone);
    }
}
