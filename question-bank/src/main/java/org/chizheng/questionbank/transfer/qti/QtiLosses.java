package org.chizheng.questionbank.transfer.qti;

import java.util.List;
import java.util.Set;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.Origin;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.markup.Node.Element;

/** What an item may hold besides, and the bank does not. */
record QtiLosses(Element item, Element body, List<Element> interactions) {

    /** Words about single choices; they are no part of the choice. */
    static final Set<String> FEEDBACK = Set.of("feedbackInline", "feedbackBlock");

    void note(Origin.OfItem origin, List<Finding> findings) {
        if (furtherFeedback()) {
            findings.add(origin.finding(Reason.FEEDBACK_IGNORED, origin.title()));
        }
        if (weights()) {
            findings.add(origin.finding(Reason.WEIGHTS_IGNORED, origin.title()));
        }
        boolean isMarked = interactions.stream().anyMatch(one -> one.name().equals(QtiPartReader.ESSAY));
        if (body.all().anyMatch(one -> one.name().equals("rubricBlock") && !(isMarked && QtiBody.isForMarkers(one)))) {
            findings.add(origin.finding(Reason.MARKUP_REMOVED, "rubricBlock"));
        }
    }

    /** The first feedback on the whole item is the explanation. */
    private boolean furtherFeedback() {
        long ofWhole = item.elements("modalFeedback").stream()
                .filter(one -> !one.attribute("identifier").matches("EXPLANATION[0-9]+"))
                .count();
        return ofWhole > 1 || body.all().anyMatch(one -> FEEDBACK.contains(one.name()));
    }

    /** Whether right responses are worth different parts of the mark. */
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
