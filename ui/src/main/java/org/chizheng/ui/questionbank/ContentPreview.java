package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;
import org.jspecify.annotations.Nullable;

/** A question as a candidate would read it, with the key, the source and the explanation added. */
public class ContentPreview extends Div {

    /** The whole of a question. */
    public ContentPreview(QuestionContent content) {
        addClassName("question");
        add(html("question-stem", content.stem()), answering(content.response()));
        Citation citation = content.citation();
        if (citation != null) {
            add(fact("questionbank.citation", new Span(cited(citation))));
        }
        if (content.explanation() != null) {
            add(fact("questionbank.explanation", html("question-words", content.explanation())));
        }
        if (content.level() != CognitiveLevel.UNSTATED) {
            add(fact("questionbank.level", new Span(getTranslation("terms.CognitiveLevel." + content.level()))));
        }
        if (!content.tags().isEmpty()) {
            Div tags = new Div();
            tags.addClassName("question-tags");
            new TreeSet<>(content.tags()).forEach(tag -> tags.add(new Span(tag)));
            add(fact("questionbank.tags", tags));
        }
    }

    private Component answering(Response response) {
        return switch (response) {
            case Response.Choice(List<Option> options, Set<String> key, boolean keepOrder) ->
                choice(options, key, keepOrder);
            case Response.Ordering(List<Option> steps) -> ordering(steps);
            case Response.Matching matching -> matching(matching);
            case Response.Blanks(List<Blank> blanks) -> blanks(blanks);
            case Response.Essay(List<Criterion> rubric) -> rubric(rubric);
            case Response.Case(List<Part> parts) -> parts(parts);
        };
    }

    private Component choice(List<Option> options, Set<String> key, boolean keepOrder) {
        OrderedList list = list();
        for (Option option : options) {
            boolean right = key.contains(option.key());
            ListItem item = line(option.key(), html("question-words", option.text()));
            if (right) {
                item.add(note(getTranslation("questionbank.right")));
                item.addClassName("is-right");
            }
            list.add(item);
        }
        return keepOrder ? new Div(list, quiet(getTranslation("questionbank.keep-order"))) : list;
    }

    private Component ordering(List<Option> steps) {
        OrderedList list = list();
        for (Option step : steps) {
            list.add(line(String.valueOf(list.getComponentCount() + 1), html("question-words", step.text())));
        }
        return fact("questionbank.steps", list);
    }

    private Component matching(Response.Matching matching) {
        OrderedList prompts = list();
        for (Prompt prompt : matching.prompts()) {
            ListItem item =
                    line(String.valueOf(prompts.getComponentCount() + 1), html("question-words", prompt.text()));
            item.add(note(prompt.key().isEmpty() ? "?" : "→ " + prompt.key()));
            prompts.add(item);
        }
        OrderedList options = list();
        matching.options().forEach(option -> options.add(line(option.key(), html("question-words", option.text()))));
        return new Div(prompts, fact("questionbank.matching.options", options));
    }

    private Component blanks(List<Blank> blanks) {
        OrderedList list = list();
        for (Blank blank : blanks) {
            Span words = new Span(String.join(getTranslation("questionbank.blank.or"), blank.accepted()));
            words.addClassName("question-words");
            ListItem item = line(String.valueOf(list.getComponentCount() + 1), words);
            item.addClassName("is-right");
            list.add(item);
        }
        return fact("questionbank.blanks", list);
    }

    private Component rubric(List<Criterion> rubric) {
        OrderedList list = list();
        for (Criterion criterion : rubric) {
            Span words = new Span(criterion.words());
            words.addClassName("question-words");
            ListItem item = line(String.valueOf(list.getComponentCount() + 1), words);
            item.add(note(getTranslation("questionbank.points", plain(criterion.points()))));
            list.add(item);
        }
        return fact("questionbank.rubric", list);
    }

    private Component parts(List<Part> parts) {
        Div all = new Div();
        all.addClassName("case-preview");
        int number = 0;
        for (Part part : parts) {
            number++;
            Div head = new Div(
                    new Span(getTranslation("questionbank.part", number)),
                    new Span(getTranslation("terms.QuestionType." + part.type())),
                    new Span(getTranslation("questionbank.part.share.of", part.share())));
            head.addClassName("question-line");
            Div one = new Div(head, html("question-words", part.stem()), answering(part.response()));
            one.addClassName("question");
            if (part.explanation() != null) {
                one.add(fact("questionbank.explanation", html("question-words", part.explanation())));
            }
            all.add(one);
        }
        return all;
    }

    private static String plain(@Nullable BigDecimal points) {
        return points == null ? "?" : points.stripTrailingZeros().toPlainString();
    }

    private static OrderedList list() {
        OrderedList list = new OrderedList();
        list.addClassName("question-options");
        return list;
    }

    private static ListItem line(String mark, Component words) {
        Span letter = new Span(mark);
        letter.addClassName("question-letter");
        return new ListItem(letter, words);
    }

    private static Span note(String text) {
        Span note = new Span(text);
        note.addClassName("question-right");
        return note;
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("question-label");
        return quiet;
    }

    /** Authors write 《行政处罚法》, 9 and 第九条第二款 as well as the plain name and number. */
    private String cited(Citation citation) {
        String law = citation.law().replaceAll("[《》]", "");
        String article = citation.article();
        if (article.isEmpty()) {
            return getTranslation("questionbank.cited.law", law);
        }
        return article.matches("\\d+")
                ? getTranslation("questionbank.cited", law, article)
                : getTranslation("questionbank.cited.law", law) + article;
    }

    private Component fact(String key, Component value) {
        Div fact = new Div(quiet(getTranslation(key)), value);
        fact.addClassName("question-fact");
        return fact;
    }

    /** Sanitised on the way in, and again on the way out. */
    private static Component html(String className, String text) {
        return new Html("<div class=\"" + className + "\">" + RichText.sanitise(text) + "</div>");
    }
}
