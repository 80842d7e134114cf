package org.chizheng.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chizheng.officers.Role;
import org.junit.jupiter.api.Test;

/** Who may open which screen; the table is {@code scope/screens.txt}, in which a new screen without a line fails. */
class ScreenScopeTests {

    private static final Principal SOMEBODY = () -> "somebody";

    private final Map<String, Class<? extends Component>> screens = Screens.all();
    private final AccessAnnotationChecker access = new AccessAnnotationChecker();
    private final Table table = Table.of("screens.txt");

    @Test
    void everyScreenHasALine() {
        table.covers(screens.keySet());
    }

    @Test
    void screensOpenToWhomTheTableNames() {
        List<String> breaches = new ArrayList<>();
        screens.forEach((path, view) -> {
            Table.Line line = table.line(path);
            if (line == null) {
                return;
            }
            if (access.hasAccess(view, null, role -> false) != line.anybody()) {
                breaches.add(path + " and somebody who is not signed in");
            }
            for (Role role : Role.values()) {
                boolean opens = access.hasAccess(view, SOMEBODY, ("ROLE_" + role)::equals)
                        || access.hasAccess(view, SOMEBODY, role.name()::equals);
                if (opens != line.roles().contains(role)) {
                    breaches.add(path + (opens ? " opens to " : " does not open to ") + role);
                }
            }
        });
        assertThat(breaches).isEmpty();
    }
}
