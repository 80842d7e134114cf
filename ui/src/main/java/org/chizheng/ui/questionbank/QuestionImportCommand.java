package org.chizheng.ui.questionbank;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
 * review, says what was left out, and ends the process; with an error if nothing came in.
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
                    file.getFileName().toString(), QuestionContent.PUBLIC, Set.copyOf(Subjects.codes()));
            DryRun dryRun = importing.examine(curator, choice, in);
            dryRun.findings().forEach(this::say);
            Imported imported = importing.run(
                    curator, dryRun, true, (done, all) -> say("questionbank.command.progress", done, all));
            imported.refused().forEach(this::say);
            say(
                    "questionbank.command.done",
                    imported.questions().size(),
                    dryRun.findings().size() + imported.refused().size());
            return imported.questions().isEmpty() ? NOTHING_IMPORTED : 0;
        } catch (IOException unreadable) {
            LOG.error("cannot read {}", file, unreadable);
            return NO_FILE;
        }
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
        say(
                "questionbank.command.finding",
                String.valueOf(finding.line()),
                finding.column(),
                reason,
                finding.excerpt());
    }

    private void say(String key, Object... facts) {
        LOG.info("{}", text(key, facts));
    }

    private String text(String key, Object... facts) {
        return texts.getTranslation(key, Locale.SIMPLIFIED_CHINESE, facts);
    }
}
