package org.chizheng.ui.officers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Ways on from the list of people. */
final class OfficerActions {

    private OfficerActions() {}

    /** Leads to the import of people from a file. */
    static Component importLink(Component screen) {
        Button button = new Button(
                screen.getTranslation("officers.import"),
                VaadinIcon.UPLOAD_ALT.create(),
                click -> screen.getUI().ifPresent(ui -> ui.navigate("officers/import")));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addThemeName("primary");
        button.getElement().setAttribute("data-testid", "import-officers");
        return button;
    }

    /** Leads to the import of many photos. */
    static Component photosLink(Component screen) {
        Button button = new Button(
                screen.getTranslation("officers.photos.title"),
                VaadinIcon.PICTURE.create(),
                click -> screen.getUI().ifPresent(ui -> ui.navigate(PhotoImportView.class)));
        button.getElement().setAttribute("data-testid", "import-photos");
        return button;
    }

    /** Leads to the people whom two units claim. */
    static Component conflictsLink(Component screen, int open) {
        Button button = new Button(
                screen.getTranslation("officers.conflicts.link", open),
                click -> screen.getUI().ifPresent(ui -> ui.navigate(ConflictsView.class)));
        button.getElement().setAttribute("data-testid", "conflicts-link");
        return button;
    }
}
