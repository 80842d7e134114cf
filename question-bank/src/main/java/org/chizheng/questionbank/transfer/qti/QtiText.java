package org.chizheng.questionbank.transfer.qti;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.Pictures.Picture;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.transfer.markup.Html;
import org.chizheng.questionbank.transfer.markup.PictureLinks;

/** Writes one item as XML, and gathers the pictures that go beside it. */
final class QtiText {

    static final String FOLDER = "items/";

    private final QtiDialect dialect;
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final String name;
    private final String xml;

    QtiText(QtiDialect dialect, Question question) {
        this.dialect = dialect;
        this.name = "Q" + question.id().value();
        this.xml = item(question.current().content());
    }

    /** The name of the item, which its files begin with. */
    String name() {
        return name;
    }

    String xml() {
        return xml;
    }

    /** The pictures by their names within the folder of the items. */
    Map<String, Picture> pictures() {
        return pictures;
    }

    private String item(QuestionContent content) {
        boolean several = content.type() == QuestionType.MULTIPLE;
        StringBuilder item = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        item.append(dialect.spelled("<q:assessmentItem xmlns=\"" + dialect.namespace() + "\" identifier=\"" + name
                + "\" title=\"" + name + "\" label=\"" + content.type()
                + "\" adaptive=\"false\" q:timeDependent=\"false\">\n"
                + "<q:responseDeclaration identifier=\"RESPONSE\" cardinality=\"" + (several ? "multiple" : "single")
                + "\" q:baseType=\"identifier\"><q:correctResponse>"));
        for (Option option : content.options()) {
            if (content.key().contains(option.key())) {
                item.append(dialect.spelled("<q:value>" + option.key() + "</q:value>"));
            }
        }
        item.append(dialect.spelled("</q:correctResponse></q:responseDeclaration>\n"
                + "<q:outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" q:baseType=\"float\"/>\n"
                + "<q:outcomeDeclaration identifier=\"FEEDBACK\" cardinality=\"single\" q:baseType=\"identifier\"/>\n"
                + "<q:itemBody><div>"));
        item.append(text(content.stem()));
        item.append(dialect.spelled("</div>\n<q:choiceInteraction q:responseIdentifier=\"RESPONSE\" shuffle=\"true\""
                + " q:maxChoices=\"" + (several ? 0 : 1) + "\">\n"));
        for (Option option : content.options()) {
            item.append(dialect.spelled("<q:simpleChoice identifier=\"" + option.key() + "\">"))
                    .append(text(option.text()))
                    .append(dialect.spelled("</q:simpleChoice>\n"));
        }
        item.append(dialect.spelled("</q:choiceInteraction></q:itemBody>\n<q:responseProcessing template=\""
                + dialect.matchCorrect() + "\"/>\n"));
        if (content.explanation() != null) {
            item.append(dialect.spelled("<q:modalFeedback q:outcomeIdentifier=\"FEEDBACK\" identifier=\"EXPLANATION\""
                            + " q:showHide=\"show\">"))
                    .append(dialect == QtiDialect.V3_0 ? "<qti-content-body>" : "")
                    .append(text(content.explanation()))
                    .append(dialect == QtiDialect.V3_0 ? "</qti-content-body>" : "")
                    .append(dialect.spelled("</q:modalFeedback>\n"));
        }
        return item.append(dialect.spelled("</q:assessmentItem>\n")).toString();
    }

    /** The sanitiser writes HTML that is XML too. */
    private String text(String html) {
        PictureLinks.Detached detached =
                PictureLinks.detach(html, (number, kind) -> name + "-" + (pictures.size() + number + 1) + "." + kind);
        pictures.putAll(detached.files());
        return detached.html();
    }

    /** What the manifest says about the item. */
    String resource(QuestionContent content) {
        StringBuilder files = new StringBuilder("<file href=\"" + FOLDER + name + ".xml\"/>");
        pictures.keySet().forEach(file -> files.append("<file href=\"" + FOLDER + file + "\"/>"));
        String citation = content.citation() == null
                ? ""
                : "<relation><kind><source>LOMv1.0</source><value>isbasedon</value></kind><resource>"
                        + identifier("law", content.citation().law())
                        + (content.citation().article().isEmpty()
                                ? ""
                                : identifier("article", content.citation().article()))
                        + "</resource></relation>";
        return "<resource identifier=\"" + name + "\" type=\"" + dialect.resourceType() + "\" href=\"" + FOLDER + name
                + ".xml\"><metadata><lom xmlns=\"http://ltsc.ieee.org/xsd/LOM\"><educational><difficulty>"
                + "<source>LOMv1.0</source><value>" + difficulty(content) + "</value></difficulty></educational>"
                + citation
                + "<classification><taxonPath><source><string language=\"x-none\">" + QtiResource.SUBJECT
                + "</string></source><taxon><id>" + Html.escape(content.subject())
                + "</id></taxon></taxonPath></classification></lom></metadata>" + files + "</resource>\n";
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
