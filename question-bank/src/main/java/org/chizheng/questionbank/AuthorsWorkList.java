package org.chizheng.questionbank;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.questionbank.Remark.Occasion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the piles from the database. */
@Service
@Transactional(readOnly = true)
class AuthorsWorkList implements WorkList {

    private static final String OWN = """
            FROM questions q WHERE q.author = :account AND q.organisation_path LIKE :path AND\s""";

    /** Said about the version that is still the latest; a further version takes it off the pile. */
    private static final String SENT_BACK = """
            EXISTS (SELECT 1 FROM question_remarks r
            WHERE r.question_id = q.id AND r.version_id = q.version_id AND r.occasion = 'REJECTED')""";

    private static final String FROZEN = """
            EXISTS (SELECT 1 FROM question_freezes f
            WHERE f.question_id = q.id AND f.question_version_id = q.version_id AND f.confirmed_at IS NULL)""";

    private static final String TO_JUDGE = """
            SELECT COUNT(*) FROM questions q WHERE q.state = 'IN_REVIEW' AND q.organisation_path LIKE :path
            AND NOT EXISTS (SELECT 1 FROM question_versions v WHERE v.question_id = q.id AND v.author = :account)
            AND NOT EXISTS (SELECT 1 FROM question_remarks r
                WHERE r.question_id = q.id AND r.occasion = 'CONFIRMED' AND r.author = :account)
            """;

    private final JdbcClient jdbc;
    private final QuestionBank bank;
    private final StoredRemarks remarks;

    AuthorsWorkList(JdbcClient jdbc, QuestionBank bank, StoredRemarks remarks) {
        this.jdbc = jdbc;
        this.bank = bank;
        this.remarks = remarks;
    }

    @Override
    public Map<Pile, Long> counts(Curator by) {
        by.require(Curator.Duty.AUTHOR);
        Map<Pile, Long> counts = new EnumMap<>(Pile.class);
        for (Pile pile : Pile.values()) {
            counts.put(pile, count(by, pile));
        }
        return counts;
    }

    private long count(Curator by, Pile pile) {
        return own(by, "SELECT COUNT(*) " + OWN + condition(pile))
                .query(Long.class)
                .single();
    }

    @Override
    public Page pile(Curator by, Pile pile, int offset, int limit) {
        by.require(Curator.Duty.AUTHOR);
        List<QuestionId> ids = own(
                        by,
                        "SELECT q.id " + OWN + condition(pile) + " ORDER BY q.changed_at" + order(pile)
                                + ", q.id LIMIT :limit OFFSET :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new QuestionId(row.getLong(1)))
                .list();
        List<Question> questions = bank.find(by, ids);
        Map<QuestionVersionId, Remark> said = said(questions, occasion(pile));
        return new Page(
                questions.stream()
                        .map(question ->
                                new Item(question, said.get(question.current().id())))
                        .toList(),
                count(by, pile));
    }

    @Override
    public long toJudge(Curator by) {
        by.require(Curator.Duty.REVIEWER);
        return own(by, TO_JUDGE).query(Long.class).single();
    }

    private JdbcClient.StatementSpec own(Curator by, String sql) {
        return jdbc.sql(sql).param("account", by.account()).param("path", by.organisationPath() + "%");
    }

    /** The latest words for each version. */
    private Map<QuestionVersionId, Remark> said(List<Question> questions, @Nullable Occasion occasion) {
        Map<QuestionVersionId, Remark> said = new HashMap<>();
        if (occasion != null && !questions.isEmpty()) {
            List<Long> versions = questions.stream()
                    .map(question -> question.current().id().value())
                    .toList();
            remarks.findByVersionIdInAndOccasionOrderByWrittenAtAscIdAsc(versions, occasion).stream()
                    .map(StoredRemark::asRemark)
                    .forEach(remark -> said.put(remark.version(), remark));
        }
        return said;
    }

    private static String condition(Pile pile) {
        return switch (pile) {
            case SENT_BACK -> "q.state = 'DRAFT' AND " + SENT_BACK;
            case FROZEN -> "q.state = 'SUSPENDED' AND " + FROZEN;
            case DRAFTS -> "q.state = 'DRAFT' AND NOT " + SENT_BACK;
            case IN_REVIEW -> "q.state = 'IN_REVIEW'";
        };
    }

    private static String order(Pile pile) {
        return pile == Pile.SENT_BACK || pile == Pile.DRAFTS ? " DESC" : "";
    }

    private static @Nullable Occasion occasion(Pile pile) {
        return switch (pile) {
            case SENT_BACK -> Occasion.REJECTED;
            case FROZEN -> Occasion.FROZEN;
            case DRAFTS, IN_REVIEW -> null;
        };
    }
}
