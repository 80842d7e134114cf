package org.chizheng.questionbank;

/** The id counters; ids are reserved in blocks, so that imports can write in batches on every database. */
final class QuestionIds {

    static final String TABLE = "question_ids";
    static final String NAME = "name";
    static final String RESERVED = "reserved";

    static final String QUESTIONS = "questions";
    static final String VERSIONS = "question_versions";
    static final String REMARKS = "question_remarks";

    private QuestionIds() {}
}
