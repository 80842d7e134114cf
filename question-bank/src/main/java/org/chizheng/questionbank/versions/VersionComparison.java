package org.chizheng.questionbank.versions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.questionbank.QuestionContent;

/**
 * Two versions of a question, part by part.
 *
 * @param parts everything that at least one of them says, in the order of the fields
 */
public record VersionComparison(List<FieldDifference> parts) {

    /** Copies the list. */
    public VersionComparison {
        parts = List.copyOf(parts);
    }

    /** Compares two contents; types may differ. */
    public static VersionComparison of(QuestionContent before, QuestionContent after) {
        List<FieldDifference> parts = new ArrayList<>();
        for (ComparedField field : ComparedField.values()) {
            Map<String, String> old = field.of(before);
            Map<String, String> now = field.of(after);
            Set<String> names = new LinkedHashSet<>(old.keySet());
            names.addAll(now.keySet());
            for (String name : names) {
                parts.add(new FieldDifference(field, name, old.getOrDefault(name, ""), now.getOrDefault(name, "")));
            }
        }
        return new VersionComparison(parts);
    }

    /** Only what differs. */
    public List<FieldDifference> differences() {
        return parts.stream().filter(FieldDifference::changed).toList();
    }
}
