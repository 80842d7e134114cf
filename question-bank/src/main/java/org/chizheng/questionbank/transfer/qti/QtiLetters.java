package org.chizheng.questionbank.transfer.qti;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.chizheng.questionbank.transfer.ChoiceDraft;
import org.chizheng.questionbank.transfer.markup.Node.Element;

/** The letters of choices by their identifiers, which are kept if all of them are letters. */
record QtiLetters(Map<String, String> byIdentifier) {

    static QtiLetters of(List<Element> choices) {
        List<String> identifiers =
                choices.stream().map(one -> one.attribute("identifier")).toList();
        boolean lettered = identifiers.stream().allMatch(name -> name.matches("[A-Z]"))
                && new HashSet<>(identifiers).size() == identifiers.size();
        Map<String, String> letters = new HashMap<>();
        for (int i = 0; i < identifiers.size(); i++) {
            letters.put(identifiers.get(i), lettered ? identifiers.get(i) : ChoiceDraft.letter(i));
        }
        return new QtiLetters(letters);
    }

    /** The letter of a choice; something that is none if there is no such choice. */
    String letter(String identifier) {
        return byIdentifier.getOrDefault(identifier, "?" + identifier);
    }
}
