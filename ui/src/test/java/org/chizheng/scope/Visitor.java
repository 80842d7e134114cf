package org.chizheng.scope;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody with a window, but without a browser, who opens one path after the other. */
final class Visitor implements AutoCloseable {

    private final BrowserlessUserContext user;
    private BrowserlessUIContext window;

    private Visitor(BrowserlessUserContext user) {
        this.user = user;
        this.window = user.newWindow();
    }

    /** Somebody from the street. */
    static Visitor anonymous(SecuredBrowserlessApplicationContext<Authentication> house) {
        return new Visitor(house.newUser());
    }

    /** Somebody who signed in. */
    static Visitor signedIn(SecuredBrowserlessApplicationContext<Authentication> house, UserDetails details) {
        return new Visitor(house.newUser(
                UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities())));
    }

    /** Opens a path, in a new window if the last one broke. */
    Sight open(String path) {
        try {
            window.activate();
            window.getUI().navigate(path.substring(1));
            return Sight.of(window.getCurrentView());
        } catch (RuntimeException | Error broken) {
            window.close();
            window = user.newWindow();
            return new Sight.Broke(broken);
        }
    }

    @Override
    public void close() {
        user.close();
    }
}
