package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Moved;
import org.chizheng.questionbank.Moved.Refusal;
import org.chizheng.ui.parts.Notices;

/** Tells people what became of a step. */
final class Steps {

    private Steps() {}

    /**
     * Says how many questions took the step, and why others did not.
     *
     * @param key text that gets the number
     */
    static void tell(Component where, String key, Moved moved) {
        if (!moved.moved().isEmpty()) {
            Notices.done(where.getTranslation(key, moved.moved().size()));
        }
        if (!moved.all()) {
            Map<Refusal, Long> reasons =
                    moved.refused().values().stream().collect(Collectors.groupingBy(r -> r, Collectors.counting()));
            Notices.refused(reasons.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                    .map(reason -> where.getTranslation("questionbank.Refusal." + reason.getKey(), reason.getValue()))
                    .collect(Collectors.joining(" ")));
        }
    }
}
