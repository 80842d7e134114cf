package org.chizheng.questionbank.transfer.qti;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.questionbank.transfer.markup.Node.Element;

/**
 * The right response to an interaction, as its item declares it.
 *
 * @param key identifiers of the right choices; empty if none is declared
 * @param several whether more than one choice may be made
 */
record QtiResponse(Set<String> key, boolean several) {

    static QtiResponse of(Element item, Element interaction) {
        String wanted = interaction.attribute("responseIdentifier");
        for (Element declared : item.elements("responseDeclaration")) {
            if (declared.attribute("identifier").equals(wanted)) {
                Set<String> key = declared.elements("correctResponse").stream()
                        .flatMap(right -> right.elements("value").stream())
                        .map(value -> value.text().strip())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                return new QtiResponse(key, !declared.attribute("cardinality").equals("single"));
            }
        }
        return new QtiResponse(Set.of(), !interaction.attribute("maxChoices").equals("1"));
    }
}
