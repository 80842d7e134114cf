package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Undoing;
import org.chizheng.questionbank.Undoing.LeftAlone;
import org.chizheng.questionbank.Undoing.Undoable;
import org.chizheng.questionbank.Undoing.Undone;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Times;

/** What the curator did last with several questions, as long as it can be taken back; asked of the database anew. */
class UndoBar extends Div {

    private final transient Undoing undoing;
    private final transient Curator curator;
    private final transient Runnable undone;

    UndoBar(Undoing undoing, Curator curator, Runnable undone) {
        this.undoing = undoing;
        this.curator = curator;
        this.undone = undone;
        addClassName("undo-bar");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("data-testid", "undo-bar");
        refresh();
    }

    /** Looks what can be taken back now. */
    final void refresh() {
        removeAll();
        Optional<Undoable> latest = undoing.latest(curator);
        setVisible(latest.isPresent());
        latest.ifPresent(this::offer);
    }

    private void offer(Undoable undoable) {
        Span what = new Span(getTranslation(
                "questionbank.undo.what",
                getTranslation("questionbank.BulkStep." + undoable.step()),
                undoable.questions(),
                Times.minute(undoable.until()).substring(11)));
        Button undo = new Button(
                getTranslation("questionbank.undo"), VaadinIcon.ARROW_BACKWARD.create(), click -> undo(undoable));
        undo.getElement().setAttribute("data-testid", "undo");
        add(what, undo);
    }

    private void undo(Undoable undoable) {
        switch (undoing.undo(curator, undoable.batch())) {
            case Undone.PutBack back -> tell(back);
            case Undone.Refused refused -> Notices.refused(getTranslation("questionbank.undo." + refused.why()));
        }
        refresh();
        undone.run();
    }

    private void tell(Undone.PutBack back) {
        Notices.done(getTranslation("questionbank.undone", back.questions().size()));
        if (!back.left().isEmpty()) {
            Map<LeftAlone, Long> reasons =
                    back.left().values().stream().collect(Collectors.groupingBy(why -> why, Collectors.counting()));
            Notices.refused(reasons.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(why -> getTranslation("questionbank.LeftAlone." + why.getKey(), why.getValue()))
                    .collect(Collectors.joining(" ")));
        }
    }
}
