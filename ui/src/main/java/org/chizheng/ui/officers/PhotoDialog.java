package org.chizheng.ui.officers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.photos.PhotoOutcome;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.FileDrop;
import org.chizheng.ui.parts.Notices;

/** Puts a photo beside a person's entry, changes it, or takes it away. */
class PhotoDialog extends Dialog {

    private static final int MOST_MEGABYTES = 10;

    private final transient OfficerDetails details;
    private final transient Caller caller;
    private final transient Officer officer;
    private final transient Runnable changed;

    PhotoDialog(OfficerDetails details, Caller caller, Officer officer, Runnable changed) {
        super(I18NProvider.translate("officers.photo.of", officer.name()));
        this.details = details;
        this.caller = caller;
        this.officer = officer;
        this.changed = changed;
        setWidth("min(34rem, 95vw)");
        FileDrop drop = FileDrop.upTo(MOST_MEGABYTES, (name, file) -> keep(file), ".jpg", ".jpeg", ".png");
        drop.getElement().setAttribute("data-testid", "photo-file");
        Div content = new Div(new Paragraph(getTranslation("officers.photo.hint")), drop);
        content.addClassName("sheet");
        add(content);
        if (details.hasPhoto(caller, officer)) {
            Div row = new Div(details.photo(caller, officer));
            row.addClassName("officer-head");
            content.addComponentAsFirst(row);
            Button remove = new Button(getTranslation("officers.photo.remove"), click -> askToRemove());
            remove.getElement().setAttribute("data-testid", "photo-remove");
            getFooter().add(remove);
        }
        getFooter().add(new Button(getTranslation("parts.close"), click -> close()));
        getElement().setAttribute("data-testid", "photo-dialog");
    }

    private void keep(byte[] file) {
        switch (details.keepPhoto(caller, officer, file)) {
            case PhotoOutcome.Kept kept -> done("officers.photo.kept");
            case PhotoOutcome.Refused refused ->
                Notices.refused(getTranslation("officers.PhotoFault." + refused.fault()));
        }
    }

    private void askToRemove() {
        Asking.confirm(
                getTranslation("officers.photo.remove"),
                getTranslation("officers.photo.remove.sure", officer.name()),
                getTranslation("officers.photo.remove"),
                () -> {
                    details.removePhoto(caller, officer);
                    done("officers.photo.removed");
                });
    }

    private void done(String said) {
        close();
        Notices.done(getTranslation(said, officer.name()));
        changed.run();
    }
}
