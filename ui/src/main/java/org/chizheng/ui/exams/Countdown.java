package org.chizheng.ui.exams;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/**
 * Counts down to the start of an exam in the browser and tells when it is there. Takes the time that is left from the
 * server, so that a wrong clock of the device does no harm.
 */
class Countdown extends Span {

    private static final String RUN = """
            const end = performance.now() + $0, text = $1, now = $2;
            const show = () => {
              const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
              const two = n => String(n).padStart(2, '0');
              this.textContent = left ? text.replace('{}', Math.floor(left / 60) + ':' + two(left % 60)) : now;
              if (!left) { clearInterval(this.ticking); this.$server.arrived(); }
            };
            clearInterval(this.ticking);
            this.ticking = setInterval(show, 1000);
            show();
            """;

    private final Duration left;
    private final transient Runnable over;

    /**
     * A clock.
     *
     * @param left until the start
     * @param over called once it is there
     */
    Countdown(Duration left, Runnable over) {
        this.left = left;
        this.over = over;
        addClassName("countdown");
        getElement().setAttribute("role", "timer");
        getElement().setAttribute("data-testid", "countdown");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        RUN,
                        (double) left.toMillis(),
                        getTranslation("desk.exam.wait.left", "{}"),
                        getTranslation("desk.exam.wait.now"));
    }

    @ClientCallable
    private void arrived() {
        over.run();
    }
}
