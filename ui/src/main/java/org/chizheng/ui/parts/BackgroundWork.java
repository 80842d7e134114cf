package org.chizheng.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs long work off the request thread and shows how far it is. The page polls while the work runs; nothing is pushed.
 */
public final class BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final int POLL_MS = 300;
    private static final int NOT_POLLING = -1;

    private BackgroundWork() {}

    /** Receives how many of the steps are done; may be called from any thread. */
    @FunctionalInterface
    public interface Progress {
        /** Reports progress. */
        void done(int steps, int ofAll);
    }

    /** Long work that reports its progress. */
    @FunctionalInterface
    public interface Work<R> {
        /** Does the work. */
        R run(Progress progress);
    }

    /**
     * Runs work with a progress dialog.
     *
     * @param heading what is being done
     * @param work runs on a thread of its own, without a UI
     * @param finished gets the result, back on the UI; a failure shows a notice instead
     */
    public static <R> void run(String heading, Work<R> work, Consumer<R> finished) {
        UI ui = UI.getCurrent();
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        Span count = new Span();
        Div content = new Div(bar, count);
        content.addClassName("work");
        Dialog dialog = new Dialog(heading, content);
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.getElement().setAttribute("data-testid", "work");
        dialog.open();
        ui.setPollInterval(POLL_MS);
        AtomicInteger shown = new AtomicInteger();
        Thread.ofVirtual().name("work").start(() -> {
            try {
                R result = work.run((steps, all) -> show(ui, bar, count, shown, steps, all));
                var unused = ui.access(() -> {
                    close(ui, dialog);
                    finished.accept(result);
                });
            } catch (RuntimeException failure) {
                LOG.error("background work failed", failure);
                var unused = ui.access(() -> {
                    close(ui, dialog);
                    Notices.refused(ui.getTranslation("parts.work.failed"));
                });
            }
        });
    }

    private static void show(UI ui, ProgressBar bar, Span count, AtomicInteger shown, int steps, int all) {
        int percent = all == 0 ? 100 : (int) (100L * steps / all);
        if (shown.getAndSet(percent) == percent) {
            return;
        }
        var unused = ui.access(() -> {
            bar.setIndeterminate(false);
            bar.setValue(percent / 100.0);
            count.setText(ui.getTranslation("parts.work.count", steps, all));
        });
    }

    private static void close(UI ui, Dialog dialog) {
        dialog.close();
        ui.setPollInterval(NOT_POLLING);
    }
}
