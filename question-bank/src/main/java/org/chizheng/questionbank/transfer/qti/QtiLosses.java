package org.chizheng.questionbank.transfer.qti;

import java.util.List;
import java.util.Set;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.Origin;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.markup.Node.Element;

/** What an item with choices may hold besides, and the bank does not. */
record QtiLosses(Element item, Element body, Element interaction) {

    /** Words about single choices; they are no part of the choice. */
    static final Set<String> FEEDBACK = Set.of("feedbackInline", "feedbackBlock");

    void note(Origin.OfItem origin, List<Finding> findings) {
        if (fixedOrder()) {
            findings.add(origin.finding(Reason.FIXED_ORDER_IGNORED, origin.title()));
        }
        if (furtherFeedback()) {
            findings.add(origin.finding(Reason.FEEDBACK_IGNORED, origin.title()));
        }
        if (weights()) {
            findings.add(origin.finding(Reason.WEIGHTS_IGNORED, origin.title()));
        }
        if (body.all().anyMatch(one -> one.name().equals("rubricBlock"))) {
            findings.add(origin.finding(Reason.MARKUP_REMOVED, "rubricBlock"));
        }
    }

    private boolean fixedOrder() {
        return interaction.elements("simpleChoice").stream()
                .anyMatch(one -> one.attribute("fixed").equals("true"));
    }

    /** The first feedback on the whole item is the explanation. */
    private boolean furtherFeedback() {
        return item.elements("modalFeedback").size() > 1 || body.all().anyMatch(one -> FEEDBACK.contains(one.name()));
    }

    /** Whether right choices are worth different parts of the mark. */
    private boolean weights() {
        return item.elements("responseDeclaration").stream()
                        .flatMap(Element::all)
                        .filter(one -> one.name().equals("mapEntry"))
                        .map(one -> one.attribute("mappedValue"))
                        .filter(value -> !value.startsWith("-") && !value.matches("0(\\.0*)?"))
                        .distinct()
                        .count()
                > 1;
    }
}
