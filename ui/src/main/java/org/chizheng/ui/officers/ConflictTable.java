package org.chizheng.ui.officers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chizheng.officers.RegistrationConflict;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.Times;
import org.jspecify.annotations.Nullable;

/** Claims of second units to people: who, between which units, since when. */
class ConflictTable extends Table<RegistrationConflict> {

    /**
     * An empty table.
     *
     * @param actions what can be done about a claim
     */
    ConflictTable(SerializableFunction<RegistrationConflict, Component> actions) {
        addComponentColumn(this::person)
                .setHeader(getTranslation("officers.conflicts.name"))
                .setComparator(Comparator.comparing(this::name))
                .setAutoWidth(true);
        addColumn(RegistrationConflict::maskedIdNumber)
                .setHeader(getTranslation("officers.conflicts.id-number"))
                .setAutoWidth(true);
        addColumn(one -> seen(one.presentUnit()))
                .setHeader(getTranslation("officers.conflicts.present"))
                .setSortable(true)
                .setFlexGrow(2);
        addColumn(one -> seen(one.claimingUnitName()))
                .setHeader(getTranslation("officers.conflicts.claiming"))
                .setSortable(true)
                .setFlexGrow(2);
        addColumn(one -> Times.minute(one.claimedAt()))
                .setHeader(getTranslation("officers.conflicts.claimed-at"))
                .setSortable(true)
                .setAutoWidth(true);
        addActions(actions);
        asCards(one -> new CardLine(
                        name(one),
                        one.maskedIdNumber(),
                        getTranslation(
                                "officers.conflicts.between", seen(one.presentUnit()), seen(one.claimingUnitName())))
                .with(namedAlike(one) ? new Span() : differing(one), actions.apply(one)));
        setAllRowsVisible(true);
        addThemeName("wrap-cell-content");
        getElement().setAttribute("data-testid", "conflicts");
        getElement().setAttribute("aria-label", getTranslation("officers.conflicts.title"));
    }

    List<String> headings() {
        return Stream.of("name", "id-number", "present", "claiming", "claimed-name", "claimed-by", "claimed-at")
                .map(column -> getTranslation("officers.conflicts." + column))
                .toList();
    }

    List<String> line(RegistrationConflict conflict) {
        return List.of(
                name(conflict),
                conflict.maskedIdNumber(),
                seen(conflict.presentUnit()),
                seen(conflict.claimingUnitName()),
                conflict.claimedName(),
                conflict.claimedBy(),
                Times.minute(conflict.claimedAt()));
    }
    /** As it stands in the register, or as it was claimed where the caller does not see the register. */
    String name(RegistrationConflict conflict) {
        return conflict.registeredName() == null ? conflict.claimedName() : conflict.registeredName();
    }

    /** A unit by its name, as far as the caller sees it. */
    String seen(@Nullable String unit) {
        return unit == null ? getTranslation("officers.conflicts.elsewhere") : unit;
    }

    private Component person(RegistrationConflict conflict) {
        Div person = new Div(new Span(name(conflict)));
        person.addClassName("row-actions");
        if (!namedAlike(conflict)) {
            person.add(differing(conflict));
        }
        return person;
    }

    /** Another name under the same number is often a typing error of one of the two units. */
    private StatusBadge differing(RegistrationConflict conflict) {
        return new StatusBadge(
                getTranslation("officers.conflicts.differs", conflict.claimedName()), StatusBadge.Tone.WARNING);
    }

    private static boolean namedAlike(RegistrationConflict conflict) {
        return conflict.registeredName() == null || conflict.registeredName().equals(conflict.claimedName());
    }
}
