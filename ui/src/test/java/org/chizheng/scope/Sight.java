package org.chizheng.scope;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import java.util.regex.Pattern;
import org.chizheng.ui.login.LoginView;
import org.chizheng.ui.shell.NothingHere;

/** What somebody has in front of them who opened a path. */
sealed interface Sight {

    /** The screen, with everything that is told on it. */
    record Opened(Class<?> view, String told) implements Sight {

        /** Whether it tells of people or things of a neighbour, or of people and things of those above. */
        boolean leaks() {
            return told.contains(World.mark(Position.BESIDE))
                    || ABOVE.matcher(told).find();
        }
    }

    /** The sign-in page. */
    record SignIn() implements Sight {}

    /** The page that says that there is nothing here. */
    record Hidden() implements Sight {}

    /** A failure, which nobody should ever see. */
    record Broke(Throwable cause) implements Sight {}

    /** Organisations above are known by name to everybody; people there are not. */
    Pattern ABOVE = Pattern.compile("人" + World.mark(Position.ABOVE));

    /** Judges what the window shows. */
    static Sight of(HasElement shown) {
        return switch (shown) {
            case LoginView login -> new SignIn();
            case NothingHere nothing -> new Hidden();
            case Component view -> new Opened(view.getClass(), Telling.of(view));
            default -> throw new IllegalStateException("no component: " + shown);
        };
    }
}
