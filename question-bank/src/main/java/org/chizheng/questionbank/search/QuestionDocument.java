package org.chizheng.questionbank.search;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.RichText;

/** A question as the index holds it. */
final class QuestionDocument {

    static final FacetsConfig FACETS = new FacetsConfig();

    /** With the places of words in the text, so that highlighting need not cut the text into words again. */
    private static final FieldType TEXT = new FieldType(TextField.TYPE_STORED);

    static {
        TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        TEXT.freeze();
    }

    private QuestionDocument() {}

    static Document of(Question question) throws IOException {
        QuestionContent content = question.current().content();
        Document document = new Document();
        document.add(new StringField(Fields.ID, Long.toString(question.id().value()), Field.Store.YES));
        document.add(new NumericDocValuesField(Fields.NEWEST, question.id().value()));
        document.add(
                new NumericDocValuesField(Fields.CHANGED, question.changedAt().toEpochMilli()));
        document.add(new StringField(Fields.PATH, question.organisationPath(), Field.Store.NO));
        text(document, Fields.STEM, stem(content));
        text(document, Fields.OPTIONS, options(content));
        resemblance(document, Shingles.of(stem(content), options(content)));
        if (content.explanation() != null) {
            text(document, Fields.EXPLANATION, RichText.plain(content.explanation()));
        }
        Citation citation = content.citation();
        if (citation != null) {
            text(document, Fields.CITATION, citation.law() + " " + citation.article());
        }
        for (Facet facet : Facet.values()) {
            facet.of(question).ifPresent(value -> {
                document.add(new StringField(facet.field(), value, Field.Store.NO));
                document.add(new SortedSetDocValuesFacetField(facet.name(), value));
            });
        }
        return FACETS.build(document);
    }

    private static void resemblance(Document document, Shingles shingles) {
        for (BytesRef band : Bands.of(shingles)) {
            document.add(new StringField(Fields.BANDS, band, Field.Store.NO));
        }
        document.add(new NumericDocValuesField(Fields.SKETCH, Bands.sketch(shingles)));
    }

    static String stem(QuestionContent content) {
        return RichText.plain(content.stem());
    }

    /** The options' texts, one a line. */
    static String options(QuestionContent content) {
        return content.options().stream()
                .map(option -> RichText.plain(option.text()))
                .collect(Collectors.joining("\n"));
    }

    private static void text(Document document, String field, String text) {
        document.add(new Field(field, text, TEXT));
    }

    static Term term(QuestionId id) {
        return new Term(Fields.ID, Long.toString(id.value()));
    }
}
