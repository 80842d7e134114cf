package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.chizheng.questionbank.search.IndexStatus;
import org.chizheng.questionbank.search.Searching;
import org.chizheng.ui.parts.BackgroundWork;
import org.chizheng.ui.parts.Notices;

/** Builds the index of this node again while everybody goes on searching in the old one. */
final class IndexRebuilding {

    private static final long LOOK_MS = 300;

    private IndexRebuilding() {}

    /** A button that does it and shows how far it is. */
    static Button button(Component where, Searching searching) {
        Button button = new Button(where.getTranslation("questionbank.reindex"), VaadinIcon.REFRESH.create());
        button.setTooltipText(where.getTranslation("questionbank.reindex.hint"));
        button.addClickListener(click -> BackgroundWork.run(
                where.getTranslation("questionbank.reindex"),
                progress -> rebuild(searching, progress),
                done -> Notices.done(where.getTranslation("questionbank.reindex.done"))));
        return button;
    }

    private static boolean rebuild(Searching searching, BackgroundWork.Progress progress) {
        searching.reindex();
        try {
            while (!searching.awaitUpToDate(LOOK_MS)) {
                IndexStatus status = searching.status();
                progress.done((int) status.done(), (int) status.all());
            }
            return true;
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
