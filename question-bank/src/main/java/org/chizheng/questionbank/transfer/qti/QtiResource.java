package org.chizheng.questionbank.transfer.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chizheng.questionbank.transfer.Labels;
import org.chizheng.questionbank.transfer.markup.Node.Element;

/**
 * What the manifest of a package says about an item.
 *
 * @param href its file within the package
 * @param labels subject, difficulty, level, tags and citation from its metadata (IEEE LOM)
 */
record QtiResource(String href, Labels labels) {

    /** The source that marks a taxon as a subject of this bank. */
    static final String SUBJECT = "chizheng:subject";

    /** The source that marks a taxon as a cognitive level. */
    static final String LEVEL = "chizheng:level";

    static QtiResource of(Element resource) {
        List<String> labels = new ArrayList<>();
        resource.first("metadata").ifPresent(metadata -> {
            difficulty(metadata).ifPresent(word -> labels.add("difficulty:" + word));
            taxon(metadata, SUBJECT).ifPresent(code -> labels.add("subject:" + code));
            taxon(metadata, LEVEL).ifPresent(code -> labels.add("level:" + code));
            for (String part : List.of("law", "article")) {
                metadata.all()
                        .filter(one -> one.name().equals("identifier")
                                && textOf(one, "catalog").equals(part))
                        .findFirst()
                        .ifPresent(one -> labels.add(part + ":" + textOf(one, "entry")));
            }
            metadata.all()
                    .filter(one -> one.name().equals("keyword"))
                    .forEach(one -> labels.add("tag:" + one.text().strip()));
        });
        return new QtiResource(resource.attribute("href").strip(), Labels.read(labels));
    }

    private static Optional<String> taxon(Element metadata, String source) {
        return metadata.all()
                .filter(one ->
                        one.name().equals("taxonPath") && textOf(one, "source").equals(source))
                .findFirst()
                .map(path -> textOf(path, "id"));
    }

    private static Optional<String> difficulty(Element metadata) {
        return metadata.all()
                .filter(one -> one.name().equals("difficulty"))
                .map(one -> textOf(one, "value"))
                .flatMap(word -> switch (word) {
                    case "very easy", "easy" -> Optional.of("EASY").stream();
                    case "medium" -> Optional.of("MEDIUM").stream();
                    case "difficult", "very difficult" -> Optional.of("HARD").stream();
                    default -> Optional.<String>empty().stream();
                })
                .findFirst();
    }

    private static String textOf(Element above, String name) {
        return above.all()
                .filter(one -> one.name().equals(name))
                .map(one -> one.text().strip())
                .findFirst()
                .orElse("");
    }
}
