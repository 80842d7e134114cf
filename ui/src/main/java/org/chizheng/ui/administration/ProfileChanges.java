package org.chizheng.ui.administration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.ui.parts.Times;

/** What a version changes against the one that applied before it, value by value. */
class ProfileChanges extends Div {

    ProfileChanges() {
        addClassName("profile-changes");
        getElement().setAttribute("data-testid", "profile-changes");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Shows the changes of a version, and how many they are. */
    int show(Optional<JurisdictionProfile> before, JurisdictionProfile version) {
        removeAll();
        if (before.isEmpty()) {
            add(quiet(getTranslation("administration.profiles.changes.first")));
            return 1;
        }
        List<ProfileValues.Change> changes = new ProfileValues(this).changes(before.get(), version);
        add(quiet(getTranslation(
                changes.isEmpty() ? "administration.profiles.changes.none" : "administration.profiles.changes.against",
                before.get().name(),
                Times.day(before.get().validFrom()),
                changes.size())));
        changes.forEach(change -> add(line(change)));
        return changes.size();
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }

    private static Div line(ProfileValues.Change change) {
        Span name = new Span(change.name());
        name.addClassName("profile-change-name");
        Span before = new Span(change.before());
        before.addClassName("profile-change-before");
        Span arrow = new Span("→");
        Span after = new Span(change.after());
        after.addClassName("profile-change-after");
        Div values = new Div(before, arrow, after);
        values.addClassName("profile-change-values");
        Div line = new Div(name, values);
        line.addClassName("profile-change");
        return line;
    }
}
