package org.chizheng.exams.publishing;

import java.util.Map;
import org.chizheng.exams.ExamId;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionVersionId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The words of a frozen exam: from near where the exam's row names them, from the database where it does not. */
class ExamWords {

    private static final Logger LOG = LoggerFactory.getLogger(ExamWords.class);

    private final WordsTable table;
    private final NearWords near;

    ExamWords(WordsTable table, NearWords near) {
        this.table = table;
        this.near = near;
    }

    /**
     * The words of an exam, from wherever they are known.
     *
     * @param named the hash in the exam's row, null if there is none yet
     * @param published as that row said together with the hash
     */
    Map<QuestionVersionId, QuestionContent> of(ExamId exam, @Nullable WordsHash named, boolean published) {
        if (named != null) {
            return near.find(named).orElseGet(() -> stored(exam, named)).contents();
        }
        // of a draft's papers no two readings need agree, and the next freezing has other words
        FrozenWords words = table.read(exam);
        if (published && !TransactionSynchronizationManager.isActualTransactionActive()) {
            name(exam, words);
        }
        return words.contents();
    }

    private FrozenWords stored(ExamId exam, WordsHash named) {
        FrozenWords words = table.read(exam);
        if (words.hash().equals(named)) {
            near.keep(words);
        } else {
            LOG.error(
                    "exam {} was published with words {}, its table holds {}",
                    exam.value(),
                    named.value(),
                    words.hash().value());
        }
        return words;
    }

    /** An exam that was published before there were hashes: from now on it is as fast as any other. */
    private void name(ExamId exam, FrozenWords words) {
        try {
            table.name(exam, words.hash());
            near.keep(words);
        } catch (DataAccessException notNow) {
            LOG.warn("the words of exam {} go on without a hash: {}", exam.value(), notNow.getMessage());
        }
    }
}
