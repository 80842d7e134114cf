package org.chizheng.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The screens that the caller may open, as large links. */
class Ways extends Div {

    private final List<MenuEntry> entries = MenuConfiguration.getMenuEntries().stream()
            .filter(entry -> entry.order() != null && !path(entry).isEmpty())
            .sorted(Comparator.comparing(MenuEntry::order))
            .toList();

    Ways() {
        addClassName("desk-ways");
        entries.forEach(entry -> add(way(entry)));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The address of a screen by its path, or else of the first screen of a feature; empty if the caller has none. */
    Optional<String> to(String screen) {
        return entries.stream()
                .filter(entry -> path(entry).equals(screen))
                .findFirst()
                .or(() -> entries.stream()
                        .filter(entry -> isOf(entry, ".ui." + screen))
                        .findFirst())
                .map(entry -> "/" + path(entry));
    }

    private static boolean isOf(MenuEntry entry, String feature) {
        return entry.menuClass() != null && entry.menuClass().getPackageName().endsWith(feature);
    }

    private Anchor way(MenuEntry entry) {
        Anchor way = new Anchor("/" + path(entry), "");
        way.addClassName("desk-way");
        if (entry.icon() != null) {
            Icon icon = new Icon(entry.icon());
            icon.getElement().setAttribute("aria-hidden", "true");
            way.add(icon);
        }
        way.add(new Span(getTranslation(entry.title())));
        return way;
    }

    private static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }
}
