package org.chizheng.ui.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.chizheng.security.CurrentCaller;

/** The frame of every screen: what this person may open on the left, who is signed in on the right. */
@PermitAll
@JavaScript("context://parts/calendar.js")
public class MainLayout extends AppLayout implements RouterLayout {

    /** Draws the frame for the signed-in caller. */
    public MainLayout(CurrentCaller caller, AuthenticationContext authentication) {
        setPrimarySection(Section.DRAWER);
        addClassName("house");
        addToDrawer(brand(), new Scroller(new Navigation()));
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        Div gap = new Div();
        gap.addClassName("house-gap");
        addToNavbar(toggle, gap, new PersonMenu(caller.get(), authentication));
    }

    private Header brand() {
        Image mark = new Image("icons/chizheng.svg", "");
        mark.addClassName("house-mark");
        Span name = new Span(getTranslation("shell.product.name"));
        name.addClassName("house-name");
        Span about = new Span(getTranslation("shell.product.line"));
        about.addClassName("house-line");
        Div words = new Div(name, about);
        words.addClassName("house-words");
        Header brand = new Header(mark, words);
        brand.addClassName("house-brand");
        return brand;
    }
}
