package org.chizheng.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The menu, made of the views' own {@code @Menu} annotations: the title is a text key, the hundreds of the order name
 * the group. What the caller may not open is not shown.
 */
class Navigation extends Div {

    private static final int GROUP_SIZE = 100;

    Navigation() {
        addClassName("house-nav");
        Map<Integer, SideNav> groups = new TreeMap<>();
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.order() != null)
                .sorted(Comparator.comparing(MenuEntry::order))
                .toList();
        Set<String> paths =
                entries.stream().map(entry -> stripped(entry.path())).collect(Collectors.toSet());
        for (MenuEntry entry : entries) {
            int group = (int) (entry.order() / GROUP_SIZE);
            groups.computeIfAbsent(group, this::group).addItem(item(entry, paths));
        }
        groups.values().forEach(this::add);
    }

    private SideNav group(int number) {
        SideNav nav = new SideNav(getTranslation("shell.group." + number));
        nav.setCollapsible(false);
        return nav;
    }

    private SideNavItem item(MenuEntry entry, Set<String> paths) {
        String path = stripped(entry.path());
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), "/" + path);
        // where entries lie below another, only one of them may be marked as the current one
        boolean covers = paths.stream().anyMatch(other -> other.startsWith(path + "/"));
        item.setMatchNested(!path.isEmpty() && !covers);
        if (entry.icon() != null) {
            Icon icon = new Icon(entry.icon());
            icon.getElement().setAttribute("aria-hidden", "true");
            item.setPrefixComponent(icon);
        }
        return item;
    }

    private static String stripped(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
