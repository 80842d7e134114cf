package org.chizheng.questionbank.transfer.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chizheng.questionbank.transfer.markup.Node.Element;

/**
 * The right response to an interaction, as its item declares it.
 *
 * @param values what is right, in the order of the file; empty if nothing is declared
 * @param mapped what is worth the most, beside it
 * @param several whether more than one choice may be made
 * @param letterCase whether upper and lower case differ
 */
record QtiResponse(List<String> values, List<String> mapped, boolean several, boolean letterCase) {

    static QtiResponse of(Element item, Element interaction) {
        String wanted = interaction.attribute("responseIdentifier");
        for (Element declared : item.elements("responseDeclaration")) {
            if (declared.attribute("identifier").equals(wanted)) {
                List<String> values = declared.elements("correctResponse").stream()
                        .flatMap(right -> right.elements("value").stream())
                        .map(value -> value.text().strip())
                        .toList();
                List<Element> entries = declared.elements("mapping").stream()
                        .flatMap(mapping -> mapping.elements("mapEntry").stream())
                        .toList();
                return new QtiResponse(
                        values,
                        best(entries),
                        !declared.attribute("cardinality").equals("single"),
                        entries.stream()
                                .anyMatch(one -> one.attribute("caseSensitive").equals("true")));
            }
        }
        boolean several = !interaction.attribute("maxChoices").equals("1");
        return new QtiResponse(List.of(), List.of(), several, false);
    }

    private static List<String> best(List<Element> entries) {
        double most = entries.stream().mapToDouble(QtiResponse::worth).max().orElse(0);
        return entries.stream()
                .filter(one -> most > 0 && worth(one) == most)
                .map(one -> one.attribute("mapKey").strip())
                .toList();
    }

    private static double worth(Element entry) {
        try {
            double worth = Double.parseDouble(entry.attribute("mappedValue").strip());
            return Double.isFinite(worth) ? worth : 0;
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }

    /** What may be written, what is declared right first. */
    List<String> accepted() {
        List<String> accepted = new ArrayList<>(values);
        mapped.stream().filter(value -> !accepted.contains(value)).forEach(accepted::add);
        return accepted;
    }

    /** For pairs, what the value is paired with; empty if it is not a pair of this one. */
    static Optional<String> partner(String pair, String of) {
        String[] two = pair.split("\\s+", 3);
        return two.length != 2
                ? Optional.empty()
                : two[0].equals(of) ? Optional.of(two[1]) : two[1].equals(of) ? Optional.of(two[0]) : Optional.empty();
    }
}
