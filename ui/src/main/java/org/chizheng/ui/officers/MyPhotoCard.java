package org.chizheng.ui.officers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.chizheng.officers.Caller;
import org.chizheng.officers.photos.Photos;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Times;

/** The caller's own photo, for the desk: what is kept about somebody, that person may look at. */
public class MyPhotoCard extends Panel {

    private MyPhotoCard(Photos photos, Caller caller, String uploaded) {
        super(UI.getCurrent().getTranslation("officers.photo.my"));
        Div row = new Div(
                OfficerPhoto.own(photos, caller), new Paragraph(getTranslation("officers.photo.my.hint", uploaded)));
        row.addClassName("officer-head");
        add(row);
        getElement().setAttribute("data-testid", "my-photo");
    }

    /** The card, empty where there is no photo. */
    public static Optional<MyPhotoCard> of(Photos photos, Caller caller) {
        return photos.own(caller).map(photo -> new MyPhotoCard(photos, caller, Times.minute(photo.uploadedAt())));
    }
}
