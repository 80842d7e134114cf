package org.chizheng.questionbank.search;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.usage.Usage;

/** A question as the index holds it. */
final class QuestionDocument {

    private QuestionDocument() {}

    static Document of(Question question, Usage usage) {
        QuestionContent content = question.current().content();
        Document document = new Document();
        document.add(new StringField(Fields.ID, Long.toString(question.id().value()), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.NEWEST, question.id().value()));
        document.add(
                new NumericDocValuesField(Fields.CHANGED, question.changedAt().toEpochMilli()));
        value(document, Fields.PATH, question.organisationPath());
        for (Facet facet : Facet.values()) {
            facet.of(question).ifPresent(value -> value(document, facet.field(), value));
        }
        texts(document, content);
        use(document, usage);
        return document;
    }

    private static void value(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    private static void texts(Document document, QuestionContent content) {
        String stem = stem(content);
        String options = options(content);
        document.add(new StoredField(Fields.STEM, stem));
        document.add(new StoredField(Fields.OPTIONS, options));
        Grams grams = new Grams();
        grams.add(stem, 3);
        grams.add(options, 2);
        grams.add(citation(content), 2);
        grams.add(explanation(content), 1);
        content.tags().forEach(tag -> grams.add(tag, 2));
        grams.into(document);
        Shingles shingles = Shingles.of(stem, options);
        for (BytesRef band : Bands.of(shingles)) {
            document.add(new StringField(Fields.BANDS, band, Field.Store.NO));
        }
        document.add(new NumericDocValuesField(Fields.SKETCH, Bands.sketch(shingles)));
    }

    private static void use(Document document, Usage usage) {
        Instant lastUsed = usage.lastUsed();
        if (lastUsed != null) {
            document.add(new LongPoint(Fields.LAST_USED, lastUsed.toEpochMilli()));
            document.add(new NumericDocValuesField(Fields.LAST_USED, lastUsed.toEpochMilli()));
        }
        Instant inUseUntil = usage.inUseUntil();
        if (inUseUntil != null) {
            document.add(new NumericDocValuesField(Fields.IN_USE_UNTIL, inUseUntil.toEpochMilli()));
        }
        double facility = usage.answered().facility();
        if (!Double.isNaN(facility)) {
            document.add(new DoubleDocValuesField(Fields.FACILITY, facility));
        }
    }

    static String stem(QuestionContent content) {
        return RichText.plain(content.stem());
    }

    /** The texts of options, prompts and parts, and what may be written into blanks; one a line. */
    static String options(QuestionContent content) {
        return Stream.concat(content.response().texts().map(RichText::plain), accepted(content.response()))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> accepted(Response response) {
        return switch (response) {
            case Response.Blanks(List<Blank> blanks) -> blanks.stream().flatMap(blank -> blank.accepted().stream());
            case Response.Case(List<Part> parts) -> parts.stream().flatMap(part -> accepted(part.response()));
            default -> Stream.of();
        };
    }

    /** Law and article; empty if nothing is cited. */
    static String citation(QuestionContent content) {
        Citation citation = content.citation();
        return citation == null ? "" : citation.law() + " " + citation.article();
    }

    /** Empty if there is none. */
    static String explanation(QuestionContent content) {
        String explanation = content.explanation();
        return explanation == null ? "" : RichText.plain(explanation);
    }

    static Term term(QuestionId id) {
        return new Term(Fields.ID, Long.toString(id.value()));
    }
}
