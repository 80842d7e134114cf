package org.chizheng.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages about what was just done. */
public final class Notices {

    private static final int SHORT_MS = 4_000;

    private Notices() {}

    /** Says that something was done; goes away by itself. */
    public static void done(String text) {
        Notification notice = Notification.show(text, SHORT_MS, Notification.Position.BOTTOM_END);
        notice.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        notice.addThemeName("success");
    }

    /** Says why something was not done; stays until it is closed. */
    public static void refused(String text) {
        Notification notice = new Notification();
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.addThemeName("error");
        notice.setPosition(Notification.Position.BOTTOM_END);
        notice.setDuration(0);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.setAriaLabel(notice.getTranslation("parts.close"));
        Div row = new Div(new Div(text), close);
        row.addClassName("notice");
        notice.add(row);
        notice.open();
    }
}
