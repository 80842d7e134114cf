package org.chizheng.ui.shell;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** The words of the connection indicator, which the client shows by itself when the line is gone. */
final class ConnectionTexts {

    private ConnectionTexts() {}

    static void apply(UI ui, Bundles texts) {
        Locale locale = ui.getLocale();
        var words = ui.getReconnectDialogConfiguration();
        words.setDialogText(texts.getTranslation("shell.connection.lost", locale));
        words.setDialogTextGaveUp(texts.getTranslation("shell.connection.given-up", locale));
    }
}
