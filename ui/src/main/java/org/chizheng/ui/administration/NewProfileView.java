package org.chizheng.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chizheng.officers.Caller;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.profiles.ProfileAddition;
import org.chizheng.profiles.ProfileId;
import org.chizheng.security.CurrentCaller;
import org.chizheng.security.ProfileKeeping;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.PrimaryButton;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;

/** Adds a version of a region's rules, filled in from one in force, and shows what it changes. */
@Route(value = "profiles/new", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://styles/people.css")
public class NewProfileView extends Screen implements BeforeEnterObserver {

    private final transient JurisdictionProfiles profiles;
    private final transient ProfileKeeping keeping;
    private final transient Caller caller;
    private final transient Clock clock;
    private final Div content = new Div();
    private final ProfileChanges changes = new ProfileChanges();

    /** Draws an empty screen; {@link #startFrom} fills it. */
    public NewProfileView(JurisdictionProfiles profiles, ProfileKeeping keeping, CurrentCaller current, Clock clock) {
        super("administration.new-profile");
        this.profiles = profiles;
        this.keeping = keeping;
        this.caller = current.get();
        this.clock = clock;
        content.addClassName("profile-editor");
        add(new RouterLink(getTranslation("administration.profiles.back"), ProfilesView.class), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        startFrom(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("base")
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(id -> new ProfileId(Long.parseLong(id))));
    }

    /**
     * Fills the form from a version, or from the newest that has begun.
     *
     * @throws NotFoundException if there is no such version
     */
    void startFrom(Optional<ProfileId> wanted) {
        LocalDate today = OfficialTime.today(clock);
        JurisdictionProfile base = wanted.map(this::version)
                .or(() -> profiles.all().stream()
                        .filter(one -> !one.validFrom().isAfter(today))
                        .findFirst())
                .orElseThrow(NotFoundException::new);
        content.removeAll();
        // the listener may run only once the form stands
        ProfileForm[] made = new ProfileForm[1];
        ProfileForm form = new ProfileForm(base, today, () -> compare(made[0]));
        made[0] = form;
        content.add(form, aside(form));
        compare(form);
    }

    private JurisdictionProfile version(ProfileId id) {
        try {
            return profiles.version(id);
        } catch (NoSuchElementException unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    private Div aside(ProfileForm form) {
        PrimaryButton save =
                new PrimaryButton(getTranslation("administration.new-profile.do"), "save-profile", () -> ask(form));
        Button cancel = new Button(
                getTranslation("parts.cancel"), click -> getUI().ifPresent(ui -> ui.navigate(ProfilesView.class)));
        Div actions = new Div(save, cancel);
        actions.addClassName("row-actions");
        Div aside = new Div(new Panel(getTranslation("administration.profiles.changes"), changes, actions));
        aside.addClassName("profile-aside");
        return aside;
    }

    private int compare(ProfileForm form) {
        JurisdictionProfile draft = form.draft();
        return changes.show(profiles.before(draft), draft);
    }

    private void ask(ProfileForm form) {
        if (!form.isComplete()) {
            return;
        }
        int count = compare(form);
        if (count == 0) {
            Notices.refused(getTranslation("administration.new-profile.same"));
            return;
        }
        JurisdictionProfile draft = form.draft();
        Asking.confirm(
                getTranslation("administration.new-profile.title"),
                getTranslation("administration.new-profile.sure", draft.region(), Times.day(draft.validFrom()), count),
                getTranslation("administration.new-profile.do"),
                () -> add(form, draft));
    }

    private void add(ProfileForm form, JurisdictionProfile draft) {
        switch (keeping.add(caller, draft)) {
            case ProfileAddition.Added(JurisdictionProfile added) -> {
                Notices.done(
                        getTranslation("administration.new-profile.done", added.name(), Times.day(added.validFrom())));
                getUI().ifPresent(ui -> ui.navigate(ProfilesView.class));
            }
            case ProfileAddition.Refused(var reasons) -> form.tell(reasons);
        }
    }
}
