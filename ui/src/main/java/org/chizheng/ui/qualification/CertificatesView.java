package org.chizheng.ui.qualification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateFilter.Condition;
import org.chizheng.officers.Caller;
import org.chizheng.qualification.CertificateLookup;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.TableExport;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;

/** The certificates of the caller's organisations: search, filter, open, export. */
@Route(value = "certificates", layout = MainLayout.class)
@Menu(title = "qualification.certificates.menu", order = 320, icon = "vaadin:diploma")
@RolesAllowed({"COORDINATOR", "ISSUER", "SUPERVISOR"})
public class CertificatesView extends Screen {

    private static final int EXPORTED_AT_MOST = 100_000;

    private final transient CertificateLookup lookup;
    private final transient Caller caller;
    private final Table<Certificate> table = new Table<>();
    private final Span count = new Span();
    private final TextField text = Filters.search(getTranslation("qualification.certificates.search"), this::refresh);
    private final Select<Condition> condition = new Select<>();
    private final CallbackDataProvider<Certificate, Void> found;

    /** Draws the list for the signed-in caller. */
    public CertificatesView(CertificateLookup lookup, CurrentCaller current) {
        super("qualification.certificates");
        this.lookup = lookup;
        this.caller = current.get();
        this.found =
                DataProvider.fromCallbacks(
                        query -> lookup
                                .page(
                                        caller,
                                        text.getValue(),
                                        condition.getValue(),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                        query -> lookup.count(caller, text.getValue(), condition.getValue()));
        condition.setItems(Condition.values());
        condition.setEmptySelectionAllowed(true);
        condition.setEmptySelectionCaption(getTranslation("qualification.certificate.any"));
        condition.setPlaceholder(getTranslation("qualification.certificate.any"));
        condition.setAriaLabel(getTranslation("qualification.certificate.state"));
        condition.setItemLabelGenerator(value -> value == null
                ? getTranslation("qualification.certificate.any")
                : getTranslation("qualification.Condition." + value));
        condition.addValueChangeListener(change -> refresh());
        count.addClassName("screen-count");
        configureTable();
        addActions(export());
        add(new Filters(text, condition, count), table);
        refresh();
    }

    private void configureTable() {
        table.addComponentColumn(certificate -> new Anchor(link(certificate), certificate.number()))
                .setHeader(getTranslation("qualification.certificate.number"))
                .setAutoWidth(true);
        table.addColumn(Certificate::holderName)
                .setHeader(getTranslation("qualification.certificate.holder"))
                .setAutoWidth(true);
        table.addColumn(Certificate::organisationName)
                .setHeader(getTranslation("qualification.certificate.unit"))
                .setFlexGrow(2);
        table.addColumn(this::kind)
                .setHeader(getTranslation("qualification.certificate.kind"))
                .setAutoWidth(true);
        table.addColumn(certificate -> Times.day(certificate.validTo()))
                .setHeader(getTranslation("qualification.certificate.to"))
                .setAutoWidth(true);
        table.addComponentColumn(CertificateBadges::new)
                .setHeader(getTranslation("qualification.certificate.state"))
                .setAutoWidth(true);
        table.asCards(this::card);
        table.setItems(found);
        table.setEmptyStateText(getTranslation("qualification.certificates.none"));
        table.getElement().setAttribute("aria-label", getTranslation("qualification.certificates.title"));
        table.getElement().setAttribute("data-testid", "certificates");
        table.addItemClickListener(
                click -> UI.getCurrent().navigate(link(click.getItem()).substring(1)));
    }

    private void refresh() {
        found.refreshAll();
        count.setText(getTranslation(
                "qualification.certificates.count", lookup.count(caller, text.getValue(), condition.getValue())));
    }

    private static String link(Certificate certificate) {
        return "/certificates/" + certificate.id().value();
    }

    private String kind(Certificate certificate) {
        return getTranslation("terms.CertificateKind." + certificate.kind());
    }

    private Component card(Certificate certificate) {
        return new CardLine(
                        certificate.holderName(),
                        certificate.organisationName(),
                        certificate.number() + " · " + Times.day(certificate.validTo()))
                .with(new CertificateBadges(certificate));
    }

    private Component export() {
        List<String> headings = Stream.of("number", "holder", "unit", "kind", "from", "to", "state")
                .map(key -> getTranslation("qualification.certificate." + key))
                .toList();
        return TableExport.button(
                getTranslation("parts.export"),
                "certificates",
                headings,
                () -> lookup.page(caller, text.getValue(), condition.getValue(), 0, EXPORTED_AT_MOST).stream()
                        .map(this::line)
                        .toList());
    }

    private List<String> line(Certificate certificate) {
        String state = certificate.usable()
                ? getTranslation("qualification.certificate.usable")
                : certificate.impediments().stream()
                        .sorted()
                        .map(reason -> getTranslation("terms.Impediment." + reason))
                        .collect(Collectors.joining(getTranslation("terms.list.comma")));
        return List.of(
                certificate.number(),
                certificate.holderName(),
                certificate.organisationName(),
                kind(certificate),
                Times.day(certificate.validFrom()),
                Times.day(certificate.validTo()),
                state);
    }
}
