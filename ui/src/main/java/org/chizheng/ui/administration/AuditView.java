package org.chizheng.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.chizheng.audit.RecordedEntry;
import org.chizheng.audit.Verification;
import org.chizheng.officers.Caller;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.security.CurrentCaller;
import org.chizheng.supervision.AuditTrail;
import org.chizheng.ui.parts.BackgroundWork;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** The audit log of the caller's organisations, and whether the whole log is as it was written. */
@Route(value = "audit", layout = MainLayout.class)
@Menu(title = "audit.menu", order = 640, icon = "vaadin:list-ol")
@RolesAllowed({"ADMINISTRATOR", "SUPERVISOR"})
@StyleSheet("context://styles/gate.css")
public class AuditView extends Screen {

    private final transient AuditTrail trail;
    private final transient Caller caller;
    private final Table<RecordedEntry> table = new Table<>();
    private final TextField action = Filters.search(getTranslation("audit.filter.action"), this::refresh);
    private final TextField actor = Filters.search(getTranslation("audit.filter.actor"), this::refresh);
    private final DatePicker from = Times.datePicker("", getLocale());
    private final DatePicker to = Times.datePicker("", getLocale());
    private final Span found = new Span();
    private final Div verified = new Div();

    /** Draws the log for the signed-in caller. */
    public AuditView(AuditTrail trail, CurrentCaller caller) {
        super("audit.log");
        this.trail = trail;
        this.caller = caller.get();
        Button verify = new Button(getTranslation("audit.verify"), VaadinIcon.SHIELD.create(), click -> verify());
        verify.getElement().setAttribute("data-testid", "audit-verify");
        addActions(verify);
        configureDay(from, "audit.filter.from");
        configureDay(to, "audit.filter.to");
        found.addClassName("gate-found");
        configureTable();
        add(head(), new Filters(action, actor, from, to, found), table);
        refresh();
    }

    private void configureDay(DatePicker day, String label) {
        day.setPlaceholder(getTranslation(label));
        day.setAriaLabel(getTranslation(label));
        day.setClearButtonVisible(true);
        day.addValueChangeListener(change -> refresh());
    }

    private Panel head() {
        Div words = new Div();
        words.addClassName("audit-head");
        trail.head(caller)
                .ifPresentOrElse(
                        head -> words.add(
                                new Span(getTranslation("audit.head.size", head.size())),
                                new Span(getTranslation("audit.head.time", Times.minute(head.sealedAt()))),
                                hash(head.rootHash())),
                        () -> words.add(new Span(getTranslation("audit.head.none"))));
        verified.getElement().setAttribute("role", "status");
        return new Panel(getTranslation("audit.head"), words, verified);
    }

    private void configureTable() {
        table.addColumn(entry -> Times.minute(entry.recordedAt()))
                .setHeader(getTranslation("audit.column.time"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addColumn(RecordedEntry::actor).setHeader(getTranslation("audit.column.actor"));
        table.addColumn(new ComponentRenderer<>(this::action)).setHeader(getTranslation("audit.column.action"));
        table.addColumn(entry -> AuditWords.subject(this, entry)).setHeader(getTranslation("audit.column.subject"));
        table.addColumn(entry -> AuditWords.facts(this, entry))
                .setHeader(getTranslation("audit.column.facts"))
                .setFlexGrow(3);
        table.addThemeName("wrap-cell-content");
        table.addColumn(new ComponentRenderer<>(this::place)).setHeader(getTranslation("audit.column.leaf"));
        table.asCards(entry -> new CardLine(
                        AuditWords.action(this, entry),
                        entry.actor(),
                        AuditWords.subject(this, entry),
                        AuditWords.facts(this, entry),
                        Times.minute(entry.recordedAt()))
                .with(place(entry)));
        table.setItems(
                query -> trail.page(caller, filter(), query.getOffset(), query.getLimit()).stream(),
                query -> trail.count(caller, filter()));
    }

    /** In words, and with the name by which the filter knows it. */
    private Component action(RecordedEntry entry) {
        return new CardLine(AuditWords.action(this, entry), entry.action());
    }

    /** Where the entry stands in the tree; a click proves it. */
    private Component place(RecordedEntry entry) {
        Long leaf = entry.leaf();
        if (leaf == null) {
            return new StatusBadge(getTranslation("audit.waiting"), StatusBadge.Tone.NEUTRAL);
        }
        Button prove = new Button("#" + leaf, VaadinIcon.KEY_O.create(), click -> prove(entry));
        prove.setAriaLabel(getTranslation("audit.prove", leaf.toString()));
        return prove;
    }

    private void prove(RecordedEntry entry) {
        trail.proof(caller, entry.id())
                .filter(proof -> proof.holds())
                .ifPresentOrElse(
                        proof -> Notices.done(getTranslation(
                                "audit.proved",
                                Long.toString(proof.leaf()),
                                proof.path().size(),
                                Long.toString(proof.head().size()))),
                        () -> Notices.refused(getTranslation("audit.not-proved")));
    }

    private void verify() {
        BackgroundWork.run(getTranslation("audit.verifying"), progress -> trail.verify(caller), this::show);
    }

    private void show(Verification result) {
        verified.removeAll();
        verified.add(new StatusBadge(
                getTranslation(result.intact() ? "audit.intact" : "audit.touched"),
                result.intact() ? StatusBadge.Tone.GOOD : StatusBadge.Tone.BAD));
        verified.add(new Span(getTranslation(
                "audit.verified",
                Times.minute(result.verifiedAt()),
                result.size(),
                result.heads(),
                result.unsealed())));
        result.findings().stream()
                .limit(50)
                .forEach(finding -> verified.add(
                        new Div(getTranslation("audit.Kind." + finding.kind(), Long.toString(finding.place())))));
    }

    private AuditTrail.Filter filter() {
        return new AuditTrail.Filter(
                blankToNull(action.getValue()),
                blankToNull(actor.getValue()),
                from.getValue() == null ? null : OfficialTime.startOf(from.getValue()),
                to.getValue() == null
                        ? null
                        : OfficialTime.startOf(to.getValue().plusDays(1)));
    }

    private void refresh() {
        table.getDataProvider().refreshAll();
        found.setText(getTranslation("audit.found", trail.count(caller, filter())));
    }

    private static Span hash(String value) {
        Span hash = new Span(value);
        hash.addClassName("gate-hash-text");
        return hash;
    }

    private static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
