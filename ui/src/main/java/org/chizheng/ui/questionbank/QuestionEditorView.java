package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Flaw;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.Remark;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.Written;
import org.chizheng.questionbank.search.NearDuplicate;
import org.chizheng.questionbank.statutes.Citations;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.questionbank.writing.ExamPreview;
import org.chizheng.ui.questionbank.writing.QuestionForm;
import org.chizheng.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** Writes a question or a further version of one, with a preview that follows the typing. */
@Route(value = "questions/edit", layout = MainLayout.class)
@RolesAllowed("AUTHOR")
@StyleSheet("context://styles/questionbank.css")
@StyleSheet("context://styles/statutes.css")
@StyleSheet("context://styles/banksearch.css")
public class QuestionEditorView extends Screen implements HasUrlParameter<Long>, BeforeLeaveObserver {

    private static final long FRESH_MS = 1500;

    private final transient QuestionBank bank;
    private final transient Writing writing;
    private final transient BankSearch search;
    private final transient Curator curator;
    private final QuestionForm form = new QuestionForm(this::preview);
    private final Div preview = new Div();
    private final ExamPreview exam = new ExamPreview();
    private final CitationNote note;
    private final ChecklistNote checklist = new ChecklistNote();
    private final UnorderedList flaws = new UnorderedList();
    private final Div said = new Div();
    private transient @Nullable Question question;
    private transient QuestionContent kept = form.content();

    /** Draws an empty form. */
    public QuestionEditorView(
            QuestionBank bank, Writing writing, BankSearch search, Citations citations, CurrentCaller caller) {
        super("questionbank.editor");
        this.bank = bank;
        this.writing = writing;
        this.search = search;
        this.curator = Curators.of(caller.get());
        this.note = new CitationNote(citations, curator);
        Shortcuts.addShortcutListener(this, () -> check(false), Key.KEY_S, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(this, () -> check(true), Key.ENTER, KeyModifier.CONTROL);
        addActions(QuestionActions.link(this, "questionbank.back", VaadinIcon.ARROW_LEFT, QuestionBankView.class));
        Button save = new Button(getTranslation("questionbank.save"), click -> check(false));
        save.setTooltipText(getTranslation("questionbank.save.key"));
        Button submit = new Button(getTranslation("questionbank.save.submit"), click -> check(true));
        submit.setTooltipText(getTranslation("questionbank.save.submit.key"));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(submit, save);
        buttons.addClassName("question-actions");
        flaws.addClassName("question-flaws");
        flaws.getElement().setAttribute("role", "alert");
        flaws.setVisible(false);
        Panel writingPanel = new Panel(getTranslation("questionbank.editor.content"), said, form, flaws, buttons);
        Panel reading = new Panel(getTranslation("questionbank.preview"), previews(), note, checklist);
        reading.addClassName("question-live");
        Div beside = new Div(writingPanel, reading);
        beside.addClassName("editor");
        add(beside);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
        flaws.setVisible(false);
        if (id == null) {
            question = null;
            setHeading(getTranslation("questionbank.editor.title"));
            form.empty();
            showRemark(List.of());
        } else {
            Question found = bank.find(curator, new QuestionId(id))
                    .filter(one -> curator.keeps(one.organisationPath()))
                    .filter(one -> one.state() != QuestionState.RETIRED)
                    .orElseThrow(NotFoundException::new);
            question = found;
            setHeading(getTranslation(
                    "questionbank.editor.version", found.current().ordinal() + 1));
            form.fill(found.current().content());
            showRemark(bank.remarks(curator, found.id()));
        }
        kept = form.content();
        preview();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!form.content().equals(kept)) {
            BeforeLeaveEvent.ContinueNavigationAction going = event.postpone();
            Asking.confirm(
                    getTranslation("questionbank.leave"),
                    getTranslation("questionbank.leave.about"),
                    getTranslation("questionbank.leave.yes"),
                    going::proceed);
        }
    }

    private void showRemark(List<Remark> remarks) {
        said.removeAll();
        said.setClassName("question-remark", !remarks.isEmpty());
        if (!remarks.isEmpty()) {
            Remark last = remarks.getFirst();
            said.setText(SaidWords.line(this, last));
        }
    }

    private TabSheet previews() {
        TabSheet sheet = new TabSheet();
        sheet.add(getTranslation("questionbank.preview.exam"), exam);
        sheet.add(getTranslation("questionbank.preview.key"), preview);
        return sheet;
    }

    private void preview() {
        preview.removeAll();
        QuestionContent content = form.content();
        Paragraph kind = new Paragraph(QuestionBadges.kind(this, content));
        kind.addClassName("question-kind");
        preview.add(kind, new ContentPreview(content));
        exam.show(content);
        note.show(content.citation(), null);
        checklist.show(content);
    }

    /** Somebody may have written it before. */
    private void check(boolean submit) {
        Question before = question;
        QuestionContent typed = form.content();
        List<NearDuplicate> others =
                search.resembling().nearDuplicates(curator, typed, before == null ? null : before.id());
        if (others.isEmpty()) {
            save(submit);
        } else {
            SideBySide.ask(
                    getTranslation("questionbank.likeness.heading", others.size()), typed, others, () -> save(submit));
        }
    }

    private void save(boolean submit) {
        Question before = question;
        Written written = before == null
                ? writing.write(curator, form.content())
                : writing.revise(curator, before.id(), before.current().id(), form.content());
        switch (written) {
            case Written.Refused refused -> show(refused.flaws());
            case Written.Saved saved -> saved(saved.question(), submit);
        }
    }

    private void saved(QuestionId id, boolean submit) {
        kept = form.content();
        QuestionState state = bank.find(curator, id).map(Question::state).orElse(QuestionState.DRAFT);
        if (submit && state == QuestionState.DRAFT) {
            Steps.tell(this, "questionbank.submitted", writing.submit(curator, List.of(id)));
        } else {
            Notices.done(getTranslation("questionbank.saved"));
        }
        Fresh.await(search.searching(), FRESH_MS);
        UI.getCurrent().navigate(QuestionBankView.class);
    }

    private void show(Set<Flaw> found) {
        flaws.removeAll();
        new TreeSet<>(found).forEach(flaw -> flaws.add(new ListItem(getTranslation("questionbank.Flaw." + flaw))));
        flaws.setVisible(true);
    }
}
