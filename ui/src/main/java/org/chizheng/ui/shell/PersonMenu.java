package org.chizheng.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chizheng.officers.Caller;

/** Who is signed in, with language, colour scheme and the way out. */
class PersonMenu extends MenuBar {

    private static final List<String> SCHEMES = List.of("auto", "light", "dark");

    PersonMenu(Caller caller, AuthenticationContext authentication) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        addThemeName("tertiary");
        addClassName("house-person");
        Avatar avatar = new Avatar(caller.displayName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(caller.displayName());
        name.addClassName("house-person-name");
        Div who = new Div(avatar, name);
        who.addClassName("house-person-who");
        MenuItem root = addItem(who);
        root.getElement().setAttribute("data-testid", "person-menu");
        SubMenu menu = root.getSubMenu();
        addRoles(menu, caller);
        addLanguages(menu);
        addSchemes(menu);
        menu.addSeparator();
        MenuItem password = menu.addItem(
                getTranslation("shell.own-password"), click -> UI.getCurrent().navigate("my/password"));
        password.getElement().setAttribute("data-testid", "own-password");
        MenuItem out = menu.addItem(getTranslation("shell.sign-out"), click -> authentication.logout());
        out.getElement().setAttribute("data-testid", "sign-out");
    }

    private void addRoles(SubMenu menu, Caller caller) {
        String roles = caller.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(role -> getTranslation("terms.Role." + role))
                .collect(Collectors.joining(getTranslation("terms.list.comma")));
        menu.addItem(roles).setEnabled(false);
        menu.addSeparator();
    }

    private void addLanguages(SubMenu menu) {
        SubMenu languages = menu.addItem(getTranslation("shell.language")).getSubMenu();
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            MenuItem item = languages.addItem(getTranslation("shell.language." + locale.getLanguage()), click -> {
                Preferences.keepLanguage(locale);
                UI.getCurrent().getSession().setLocale(locale);
                UI.getCurrent().getPage().reload();
            });
            item.setCheckable(true);
            item.setChecked(locale.getLanguage().equals(getLocale().getLanguage()));
        }
    }

    private void addSchemes(SubMenu menu) {
        SubMenu schemes = menu.addItem(getTranslation("shell.scheme")).getSubMenu();
        for (String scheme : SCHEMES) {
            schemes.addItem(getTranslation("shell.scheme." + scheme), click -> {
                Preferences.keepScheme(scheme);
                UI.getCurrent().getPage().executeJs("document.documentElement.dataset.scheme = $0", scheme);
            });
        }
    }
}
