package org.chizheng.ui.officers;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.officers.photos.Photo;
import org.chizheng.officers.photos.Photos;

/**
 * The photo of a person, or initials where the register has none. The picture belongs to the view that shows it: it has
 * no address of its own, the scope is asked again when it is fetched, and no browser keeps it.
 */
public class OfficerPhoto extends Div {

    private static final String JPEG = "image/jpeg";
    private static final int NOT_FOUND = 404;

    private OfficerPhoto(String name, boolean known, Supplier<Optional<Photo>> source) {
        addClassName("officer-photo");
        if (known) {
            Image image = new Image(handler(source), getTranslation("officers.photo.of", name));
            image.getElement().setAttribute("data-testid", "officer-photo");
            add(image);
        } else {
            Avatar initials = new Avatar(name);
            initials.getElement().setAttribute("data-testid", "officer-initials");
            add(initials);
        }
    }

    /** Whether this caller is shown photos of others at all. */
    public static boolean shownTo(Caller caller) {
        return caller.is(Role.COORDINATOR, Role.INVIGILATOR, Role.SUPERVISOR);
    }

    /**
     * Somebody whom the caller may see.
     *
     * @param having who has a photo, as {@link Photos#among} tells for many at once
     */
    public static OfficerPhoto of(Photos photos, Caller caller, OfficerId officer, String name, Set<OfficerId> having) {
        return new OfficerPhoto(name, having.contains(officer), () -> photos.of(caller, officer));
    }

    /** Somebody whom the caller may see. */
    static OfficerPhoto of(Photos photos, Caller caller, OfficerId officer, String name) {
        return of(photos, caller, officer, name, photos.among(caller, List.of(officer)));
    }

    /** The caller's own photo. */
    static OfficerPhoto own(Photos photos, Caller caller) {
        return new OfficerPhoto(caller.displayName(), true, () -> photos.own(caller));
    }

    private static DownloadHandler handler(Supplier<Optional<Photo>> source) {
        return fetched -> {
            VaadinResponse response = fetched.getResponse();
            response.setHeader("Cache-Control", "private, no-store");
            Optional<Photo> photo = source.get();
            if (photo.isEmpty()) {
                response.sendError(NOT_FOUND, "");
                return;
            }
            byte[] jpeg = photo.get().jpeg();
            fetched.setContentType(JPEG);
            fetched.setContentLength(jpeg.length);
            fetched.getOutputStream().write(jpeg);
        };
    }
}
