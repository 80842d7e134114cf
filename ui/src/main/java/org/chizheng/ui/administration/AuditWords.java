package org.chizheng.ui.administration;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import org.chizheng.audit.RecordedEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Entries of the log in words; what has no words yet is shown as it was written. */
final class AuditWords {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Facts that are written as codes, and where their words stand. */
    private static final Map<String, String> CODED = Map.of(
            "outcome", "gate.Outcome.",
            "way", "audit.way.",
            "need", "exams.ExamNeed.",
            "domain", "terms.EnforcementDomain.");

    private AuditWords() {}

    static String action(Component screen, RecordedEntry entry) {
        return words(screen, "audit.action." + entry.action(), entry.action());
    }

    /** Such as {@code 考试 2} for {@code exam:2}. */
    static String subject(Component screen, RecordedEntry entry) {
        String subject = entry.subject();
        int colon = subject.indexOf(':');
        return colon < 0
                ? subject
                : words(screen, "audit.subject." + subject.substring(0, colon), subject, subject.substring(colon + 1));
    }

    static String facts(Component screen, RecordedEntry entry) {
        try {
            JsonNode facts = JSON.readTree(entry.facts());
            return facts.properties().stream()
                    // digests prove, but say nothing to people
                    .filter(fact -> !fact.getKey().endsWith("Hash"))
                    .map(fact -> screen.getTranslation(
                            "audit.fact",
                            words(screen, "audit.fact." + fact.getKey(), fact.getKey()),
                            value(screen, fact.getKey(), fact.getValue())))
                    .collect(Collectors.joining(screen.getTranslation("audit.facts.separator")));
        } catch (JacksonException notJson) {
            return entry.facts();
        }
    }

    private static String value(Component screen, String fact, JsonNode value) {
        String text = value.asString(value.toString());
        String bundle = CODED.get(fact);
        return bundle == null ? text : words(screen, bundle + text, text);
    }

    private static String words(Component screen, String key, String otherwise, Object... parameters) {
        try {
            return screen.getTranslation(key, parameters);
        } catch (MissingResourceException wordless) {
            return otherwise;
        }
    }
}
