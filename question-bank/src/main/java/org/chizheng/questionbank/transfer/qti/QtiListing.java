package org.chizheng.questionbank.transfer.qti;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.transfer.markup.Html;

/** An item as the manifest lists it, with its metadata (IEEE LOM); see {@link QtiResource}. */
record QtiListing(QtiDialect dialect, QtiText item) {

    String resource(QuestionContent content) {
        String xml = QtiText.FOLDER + item.name() + ".xml";
        StringBuilder files = new StringBuilder("<file href=\"" + xml + "\"/>");
        item.pictures().keySet().forEach(file -> files.append("<file href=\"" + QtiText.FOLDER + file + "\"/>"));
        String level = content.level() == CognitiveLevel.UNSTATED
                ? ""
                : taxon(QtiResource.LEVEL, content.level().name());
        return "<resource identifier=\"" + item.name() + "\" type=\"" + dialect.resourceType() + "\" href=\"" + xml
                + "\"><metadata><lom xmlns=\"http://ltsc.ieee.org/xsd/LOM\">" + keywords(content)
                + "<educational><difficulty><source>LOMv1.0</source><value>" + difficulty(content)
                + "</value></difficulty></educational>" + citation(content)
                + taxon(QtiResource.SUBJECT, content.subject()) + level + "</lom></metadata>" + files
                + "</resource>\n";
    }

    private static String keywords(QuestionContent content) {
        return content.tags().isEmpty()
                ? ""
                : new TreeSet<>(content.tags())
                        .stream()
                                .map(tag -> "<keyword><string language=\"zh-CN\">" + Html.escape(tag)
                                        + "</string></keyword>")
                                .collect(Collectors.joining("", "<general>", "</general>"));
    }

    private static String citation(QuestionContent content) {
        return content.citation() == null
                ? ""
                : "<relation><kind><source>LOMv1.0</source><value>isbasedon</value></kind><resource>"
                        + identifier("law", content.citation().law())
                        + (content.citation().article().isEmpty()
                                ? ""
                                : identifier("article", content.citation().article()))
                        + "</resource></relation>";
    }

    private static String taxon(String source, String id) {
        return "<classification><taxonPath><source><string language=\"x-none\">" + source
                + "</string></source><taxon><id>" + Html.escape(id)
                + "</id></taxon></taxonPath></classification>";
    }

    private static String identifier(String catalog, String entry) {
        return "<identifier><catalog>" + catalog + "</catalog><entry>" + Html.escape(entry) + "</entry></identifier>";
    }

    private static String difficulty(QuestionContent content) {
        return switch (content.difficulty()) {
            case EASY -> "easy";
            case MEDIUM -> "medium";
            case HARD -> "difficult";
        };
    }
}
