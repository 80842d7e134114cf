package org.chizheng.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Organisation;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Flaw;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionJson;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.Written;
import org.chizheng.questionbank.transfer.DryRun;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Importing;
import org.springframework.stereotype.Component;

/** Questions written for the demo; most are approved, every twentieth still waits for a reviewer. */
@Component
class DemoQuestions {

    private static final List<String> FILES =
            List.of("public-law.csv", "urban-management.csv", "market-regulation.csv");
    /** Questions of the other types, each a line as frozen papers keep it. */
    private static final String OF_EVERY_TYPE = "questions/every-type.jsonl";

    private static final int EVERY = 20;
    private static final int LEFT_FOR_REVIEW = 7;

    private final Importing importing;
    private final Writing writing;
    private final QuestionBank bank;
    private final Reviewing reviewing;

    DemoQuestions(Importing importing, Writing writing, QuestionBank bank, Reviewing reviewing) {
        this.importing = importing;
        this.writing = writing;
        this.bank = bank;
        this.reviewing = reviewing;
    }

    /** Imports by the author and approves by the reviewer. */
    void load(long author, String authorName, long reviewer, String reviewerName, Organisation home) {
        String path = home.outlook().value();
        Curator drafting = new Curator(author, authorName, path, EnumSet.of(Curator.Duty.AUTHOR));
        Curator judging = new Curator(reviewer, reviewerName, path, EnumSet.of(Curator.Duty.REVIEWER));
        for (String file : FILES) {
            List<QuestionId> imported = imported(drafting, file);
            approve(
                    judging,
                    IntStream.range(0, imported.size())
                            .filter(place -> place % EVERY != LEFT_FOR_REVIEW)
                            .mapToObj(imported::get)
                            .toList());
        }
        approve(judging, written(drafting));
    }

    private List<QuestionId> written(Curator author) {
        List<QuestionId> questions = ofEveryType().stream()
                .map(content -> switch (writing.write(author, content)) {
                    case Written.Saved(QuestionId question, QuestionVersionId version) -> question;
                    case Written.Refused(Set<Flaw> flaws) ->
                        throw new IllegalStateException(content.stem() + " has flaws: " + flaws);
                })
                .toList();
        writing.submit(author, questions);
        return questions;
    }

    /** The questions that no table of an import can carry. */
    static List<QuestionContent> ofEveryType() {
        try (var stream = DemoFile.open(OF_EVERY_TYPE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(QuestionJson::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<QuestionId> imported(Curator author, String file) {
        Set<String> subjects = new HashSet<>(
                Arrays.stream(EnforcementDomain.values()).map(Enum::name).toList());
        subjects.add(QuestionContent.PUBLIC);
        try (var stream = DemoFile.open("questions/" + file)) {
            DryRun dryRun = importing.examine(author, new ImportChoice(file, QuestionContent.PUBLIC, subjects), stream);
            if (!dryRun.findings().isEmpty()) {
                throw new IllegalStateException(file + " has findings: " + dryRun.findings());
            }
            return importing.run(author, dryRun, true, (rows, all) -> {}).questions();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void approve(Curator reviewer, List<QuestionId> questions) {
        Map<QuestionId, QuestionVersionId> seen = new HashMap<>();
        for (Question question : bank.find(reviewer, questions)) {
            seen.put(question.id(), question.current().id());
        }
        reviewing.approve(reviewer, seen);
    }
}
