package org.chizheng.ui.parts;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks before something that cannot be taken back, or for the reason of a decision. */
public final class Asking {

    private static final int REASON_LENGTH = 500;

    private Asking() {}

    /** Asks for a yes. */
    public static void confirm(String heading, String text, String yes, Runnable confirmed) {
        ConfirmDialog dialog = dialog(heading, yes);
        dialog.setText(text);
        dialog.addConfirmListener(event -> confirmed.run());
        dialog.open();
    }

    /** Asks for a reason; an empty one is not taken, and what was typed stays. */
    public static void reason(String heading, String label, String yes, Consumer<String> given) {
        ConfirmDialog dialog = dialog(heading, yes);
        TextArea reason = new TextArea(label);
        reason.setWidthFull();
        reason.setRequired(true);
        reason.setMaxLength(REASON_LENGTH);
        dialog.add(reason);
        dialog.addConfirmListener(event -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage(reason.getTranslation("parts.reason.missing"));
                dialog.open();
            } else {
                given.accept(reason.getValue().strip());
            }
        });
        dialog.open();
    }

    private static ConfirmDialog dialog(String heading, String yes) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(heading);
        dialog.setWidth("min(28rem, 92vw)");
        dialog.setConfirmText(yes);
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("parts.cancel"));
        return dialog;
    }
}
