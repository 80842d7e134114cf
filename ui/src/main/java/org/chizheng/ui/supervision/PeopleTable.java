package org.chizheng.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.chizheng.certificates.Certificate;
import org.chizheng.supervision.PersonLine;
import org.chizheng.supervision.PersonStanding;
import org.chizheng.training.HoursBalance;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.Times;
import org.jspecify.annotations.Nullable;

/** People with their standing and hours. */
class PeopleTable extends Table<PersonLine> {

    PeopleTable() {
        addColumn(line -> line.officer().name())
                .setHeader(getTranslation("supervision.column.name"))
                .setSortable(true);
        addColumn(line -> line.officer().organisationName())
                .setHeader(getTranslation("supervision.column.unit"))
                .setSortable(true)
                .setFlexGrow(2);
        addColumn(new ComponentRenderer<>(this::badge))
                .setHeader(getTranslation("supervision.column.standing"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(line -> number(line.certificate())).setHeader(getTranslation("supervision.column.certificate"));
        addColumn(line -> until(line.certificate()))
                .setHeader(getTranslation("supervision.column.until"))
                .setSortable(true);
        addColumn(line -> legal(line.hours())).setHeader(getTranslation("supervision.column.legal"));
        addColumn(line -> professional(line.hours())).setHeader(getTranslation("supervision.column.professional"));
        asCards(this::card);
    }

    List<String> exportHeadings() {
        return List.of(
                getTranslation("supervision.column.name"),
                getTranslation("supervision.column.unit"),
                getTranslation("supervision.column.standing"),
                getTranslation("supervision.column.certificate"),
                getTranslation("supervision.column.until"),
                getTranslation("supervision.column.legal"),
                getTranslation("supervision.column.professional"));
    }

    List<List<String>> rows(List<PersonLine> lines) {
        return lines.stream()
                .map(line -> List.of(
                        line.officer().name(),
                        line.officer().organisationName(),
                        getTranslation("supervision.PersonStanding." + line.standing()),
                        number(line.certificate()),
                        until(line.certificate()),
                        legal(line.hours()),
                        professional(line.hours())))
                .toList();
    }

    private StatusBadge badge(PersonLine line) {
        StatusBadge.Tone tone = switch (line.standing()) {
            case CERTIFIED -> StatusBadge.Tone.GOOD;
            case EXPIRED, ENDED -> StatusBadge.Tone.BAD;
            case HELD -> StatusBadge.Tone.WARNING;
            case NEVER, AUXILIARY -> StatusBadge.Tone.NEUTRAL;
        };
        return new StatusBadge(getTranslation("supervision.PersonStanding." + line.standing()), tone);
    }

    private Component card(PersonLine line) {
        CardLine card = new CardLine(
                line.officer().name(),
                line.officer().organisationName(),
                number(line.certificate()),
                getTranslation("supervision.card.hours", legal(line.hours()), professional(line.hours())));
        return line.standing() == PersonStanding.AUXILIARY ? card : card.with(badge(line));
    }

    private static String number(@Nullable Certificate certificate) {
        return certificate == null ? "" : certificate.number();
    }

    private static String until(@Nullable Certificate certificate) {
        return certificate == null ? "" : Times.day(certificate.validTo());
    }

    private String legal(HoursBalance hours) {
        return hours(hours.legalMinutes(), hours.legalDue(), hours.minutesPerHour());
    }

    private String professional(HoursBalance hours) {
        return hours(hours.professionalMinutes(), hours.professionalDue(), hours.minutesPerHour());
    }

    /** Hundredths of an hour; a broken hour is never rounded up to a full one. */
    private String hours(int minutes, int due, int minutesPerHour) {
        double done = Math.floor(minutes * 100.0 / minutesPerHour) / 100;
        return getTranslation("supervision.hours", done, due / minutesPerHour);
    }
}
