package org.chizheng.ui.questionbank;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.chizheng.questionbank.search.IndexStatus;
import org.chizheng.questionbank.search.Searching;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * {@code --reindex} on the command line: builds the index of this data folder again from the database, tells how far it
 * is, and ends the process with 0. For a folder that no server uses; a running one is asked by its note.
 */
@Component
@ConditionalOnProperty("reindex")
class IndexRebuildCommand {

    private static final Logger LOG = LoggerFactory.getLogger("reindex");
    private static final long LOOK_MS = 300;
    private static final long TELL_NS = TimeUnit.SECONDS.toNanos(2);

    private final Searching searching;
    private final I18NProvider texts;

    IndexRebuildCommand(Searching searching, I18NProvider texts) {
        this.searching = searching;
        this.texts = texts;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) throws InterruptedException {
        run();
        System.exit(SpringApplication.exit(ready.getApplicationContext()));
    }

    private void run() throws InterruptedException {
        searching.reindex();
        long told = System.nanoTime();
        while (!searching.awaitUpToDate(LOOK_MS)) {
            if (System.nanoTime() - told > TELL_NS) {
                IndexStatus status = searching.status();
                say("questionbank.reindex.progress", status.done(), status.all());
                told = System.nanoTime();
            }
        }
        say("questionbank.reindex.command.done", searching.indexed());
    }

    private void say(String key, Object... facts) {
        LOG.info("{}", texts.getTranslation(key, Locale.SIMPLIFIED_CHINESE, facts));
    }
}
