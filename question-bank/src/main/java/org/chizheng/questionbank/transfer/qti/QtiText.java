package org.chizheng.questionbank.transfer.qti;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chizheng.questionbank.Pictures.Picture;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.markup.PictureLinks;
import org.jspecify.annotations.Nullable;

/** Writes one item as XML, and gathers the pictures that go beside it. */
final class QtiText {

    static final String FOLDER = "items/";

    /** The class of what belongs to one part of a case. */
    static final String PART = "chizheng-part";

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
        List<QtiPartWriter> asked = asked(content);
        StringBuilder item = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        item.append(dialect.spelled("<q:assessmentItem xmlns=\"" + dialect.namespace() + "\" identifier=\"" + name
                + "\" title=\"" + name + "\" label=\"" + content.type()
                + "\" adaptive=\"false\" q:timeDependent=\"false\">\n"));
        asked.forEach(part -> item.append(part.marks().declarations()));
        if (content.response() instanceof Response.Case) {
            item.append(dialect.spelled(
                    "<q:outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" q:baseType=\"float\"/>\n"));
        }
        asked.forEach(part -> item.append(part.marks().outcome()));
        item.append(dialect.spelled("<q:outcomeDeclaration identifier=\"FEEDBACK\" cardinality=\"single\""
                + " q:baseType=\"identifier\"/>\n<q:itemBody>"));
        if (content.response() instanceof Response.Case) {
            item.append("<div>").append(text(content.stem())).append("</div>\n");
            asked.forEach(part -> item.append("<div class=\"" + PART + "\">")
                    .append(part.body())
                    .append("</div>\n"));
        } else {
            item.append(asked.getFirst().body());
        }
        item.append(dialect.spelled("</q:itemBody>\n")).append(processing(content, asked));
        feedback(item, "EXPLANATION", content.explanation());
        if (content.response() instanceof Response.Case(List<Part> parts)) {
            for (int i = 0; i < parts.size(); i++) {
                feedback(item, "EXPLANATION" + (i + 1), parts.get(i).explanation());
            }
        }
        return item.append(dialect.spelled("</q:assessmentItem>\n")).toString();
    }

    private List<QtiPartWriter> asked(QuestionContent content) {
        if (content.response() instanceof Response.Case(List<Part> parts)) {
            return IntStream.range(0, parts.size())
                    .mapToObj(i -> new QtiPartWriter(dialect, parts.get(i), String.valueOf(i + 1), this::text))
                    .toList();
        }
        Part whole = new Part(content.type(), 1, content.stem(), content.response(), null);
        return List.of(new QtiPartWriter(dialect, whole, "", this::text));
    }

    private String processing(QuestionContent content, List<QtiPartWriter> asked) {
        return switch (content.response()) {
            case Response.Essay essay -> "";
            case Response.Blanks blanks when blanks.blanks().size() == 1 -> processing("map_response");
            case Response.Blanks blanks -> rules(asked, "");
            case Response.Case(List<Part> parts) ->
                rules(
                        asked,
                        IntStream.rangeClosed(1, parts.size())
                                .mapToObj(i -> "<q:variable identifier=\"SCORE" + i + "\"/>")
                                .collect(Collectors.joining(
                                        "",
                                        "<q:setOutcomeValue identifier=\"SCORE\"><q:sum>",
                                        "</q:sum></q:setOutcomeValue>\n")));
            default -> processing("match_correct");
        };
    }

    private String processing(String template) {
        return dialect.spelled("<q:responseProcessing template=\"" + dialect.template(template) + "\"/>\n");
    }

    private String rules(List<QtiPartWriter> asked, String sum) {
        return dialect.spelled("<q:responseProcessing>\n")
                + asked.stream().map(part -> part.marks().rules()).collect(Collectors.joining())
                + dialect.spelled(sum + "</q:responseProcessing>\n");
    }

    private void feedback(StringBuilder item, String identifier, @Nullable String html) {
        if (html != null) {
            item.append(dialect.spelled("<q:modalFeedback q:outcomeIdentifier=\"FEEDBACK\" identifier=\"" + identifier
                            + "\" q:showHide=\"show\">"))
                    .append(dialect.wrapped(text(html)))
                    .append(dialect.spelled("</q:modalFeedback>\n"));
        }
    }

    /** The sanitiser writes HTML that is XML too. */
    private String text(String html) {
        PictureLinks.Detached detached =
                PictureLinks.detach(html, (number, kind) -> name + "-" + (pictures.size() + number + 1) + "." + kind);
        pictures.putAll(detached.files());
        return detached.html();
    }
}
