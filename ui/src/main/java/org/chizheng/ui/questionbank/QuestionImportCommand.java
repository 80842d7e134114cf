package org.chizheng.ui.questionbank;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Organisations;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.transfer.DryRun;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Imported;
import org.chizheng.questionbank.transfer.Importing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * {@code --import-questions=FILE} on the command line: imports into the bank of the topmost organisation, hands in for
 * review, says what was left out and why, and ends the process: with 0 if anything came in, 65 if nothing did, 66 if the
 * file cannot be read.
 */
@Component
@ConditionalOnProperty("import-questions")
class QuestionImportCommand {

    private static final Logger LOG = LoggerFactory.getLogger("import-questions");
    private static final int NOTHING_IMPORTED = 65;
    private static final int NO_FILE = 66;

    private final Importing importing;
    private final Organisations organisations;
    private final I18NProvider texts;
    private final Path file;

    QuestionImportCommand(
            Importing importing,
            Organisations organisations,
            I18NProvider texts,
            @Value("${import-questions}") Path file) {
        this.importing = importing;
        this.organisations = organisations;
        this.texts = texts;
        this.file = file;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        int code = run();
        System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> code));
    }

    /** Imports and returns the exit code. */
    int run() {
        Curator curator = curator();
        try (InputStream in = Files.newInputStream(file)) {
            ImportChoice choice = new ImportChoice(
                    file.getFileName().toString(), QuestionContent.PUBLIC, Set.copyOf(Subjects.codes()), names());
            DryRun dryRun = importing.examine(curator, choice, in);
            say(
                    "questionbank.command.read",
                    dryRun.fileName(),
                    dryRun.encoding(),
                    dryRun.rows(),
                    dryRun.accepted().size());
            Imported imported = importing.run(
                    curator, dryRun, true, (done, all) -> say("questionbank.command.progress", done, all));
            List<Finding> findings = Stream.concat(dryRun.findings().stream(), imported.refused().stream())
                    .toList();
            findings.forEach(this::say);
            sum(findings);
            long leftOut = findings.stream()
                    .filter(finding -> finding.reason().keepsOut())
                    .count();
            say("questionbank.command.done", imported.questions().size(), leftOut);
            return imported.questions().isEmpty() ? NOTHING_IMPORTED : 0;
        } catch (IOException unreadable) {
            say("questionbank.command.unreadable", file, unreadable.toString());
            return NO_FILE;
        }
    }

    /** How often each reason was found, the commonest first: where the next version of the file has to be mended. */
    private void sum(List<Finding> findings) {
        findings.stream()
                .collect(Collectors.groupingBy(Finding::reason, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> say(
                        "questionbank.command.sum",
                        text("questionbank.Reason." + entry.getKey(), "…"),
                        entry.getValue()));
    }

    private Map<String, String> names() {
        return Subjects.codes().stream().collect(Collectors.toMap(code -> code, code -> text("terms.Subject." + code)));
    }

    private Curator curator() {
        Caller everybody = new Caller(
                new AccountId(0), "import-questions", new OrganisationId(0), OrganisationPath.ROOT, null, Set.of());
        List<Organisation> all = organisations.visibleTo(everybody);
        OrganisationPath top =
                all.isEmpty() ? OrganisationPath.ROOT : all.getFirst().path();
        return new Curator(0, everybody.name(), top.value(), Set.of(Duty.AUTHOR));
    }

    private void say(Finding finding) {
        String reason = text("questionbank.Reason." + finding.reason(), String.valueOf(finding.otherLine()));
        String member = finding.file().isEmpty() ? "" : finding.file() + "　";
        if (finding.line() == 0) {
            say("questionbank.command.finding.file", reason, member + finding.excerpt());
        } else {
            // as text, since a number would be shown with separators
            say(
                    "questionbank.command.finding",
                    String.valueOf(finding.line()),
                    member + finding.column(),
                    reason,
                    finding.excerpt());
        }
    }

    private void say(String key, Object... facts) {
        LOG.info("{}", text(key, facts));
    }

    private String text(String key, Object... facts) {
        return texts.getTranslation(key, Locale.SIMPLIFIED_CHINESE, facts);
    }
}
