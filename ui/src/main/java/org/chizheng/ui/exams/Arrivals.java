package org.chizheng.ui.exams;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.chizheng.sittings.entering.Arrival;

/** How the request that is being answered comes to the door of an exam. */
final class Arrivals {

    private Arrivals() {}

    static Arrival now() {
        VaadinServletRequest current = VaadinServletRequest.getCurrent();
        if (current == null) {
            return Arrival.UNSEEN;
        }
        HttpServletRequest request = current.getHttpServletRequest();
        String query = request.getQueryString();
        String url = request.getRequestURL() + (query == null ? "" : "?" + query);
        return new Arrival(request.getRemoteAddr(), url, request.getHeader(Arrival.BROWSER_KEY_HEADER), "");
    }
}
