package org.chizheng.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.chizheng.Application;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.questionbank.search.Searching;
import org.chizheng.security.AccountOpening;
import org.chizheng.security.Accounts;
import org.chizheng.security.NewAccount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.ActiveProfiles;

/**
 * Opens every screen with every role and without signing in; screens of one thing for things of the own organisation,
 * below, beside and above it. Who may open which is in {@code scope/screens.txt}, in which a new screen without a line
 * fails. Screens are drawn in full, rows and choices included, and searched for what they must not tell.
 */
@SpringBootTest(classes = Application.class)
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenScopeTests {

    private static final Principal SOMEBODY = () -> "somebody";
    private static final String PASSWORD = "三人行，必有我师焉；择其善者而从之";

    /** Screens that tell of the own people; were one of them drawn without its rows, nothing could leak from it. */
    private static final Set<String> TELLING = Set.of(
            "/officers",
            "/accounts",
            "/exams",
            "/training",
            "/hours",
            "/certificates",
            "/applications",
            "/questions",
            "/supervision",
            "/supervision/opinions",
            "/gate/refusals");

    private final ApplicationContext context;
    private final Map<String, Class<? extends Component>> screens = Screens.all();
    private final AccessAnnotationChecker access = new AccessAnnotationChecker();
    private final Table table = Table.of("screens.txt");
    private SecuredBrowserlessApplicationContext<Authentication> house;
    private World world;

    ScreenScopeTests(@Autowired ApplicationContext context) {
        this.context = context;
    }

    @BeforeAll
    void openAccounts() throws InterruptedException {
        world = World.of(context);
        for (Role role : Role.values()) {
            NewAccount account = new NewAccount(
                    username(role),
                    "人" + World.mark(Position.OWN),
                    world.organisation(Position.OWN).id(),
                    Set.of(role),
                    role == Role.OFFICER ? world.the(OfficerId.class, Position.OWN) : null);
            assertThat(context.getBean(Accounts.class).openWithKnownPassword(World.GOVERNOR, account, PASSWORD))
                    .isInstanceOf(AccountOpening.Done.class);
        }
        assertThat(context.getBean(Searching.class).awaitUpToDate(20_000)).isTrue();
        house = SpringBrowserlessApplicationContext.createSecured(context, "org.chizheng");
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void everyScreenHasALine() {
        table.covers(screens.keySet());
    }

    @Test
    void annotationsNameWhomTheTableNames() {
        List<String> breaches = new ArrayList<>();
        screens.forEach((path, view) -> {
            Table.Line line = table.line(path);
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

    @Test
    void whoeverIsNotSignedInIsSentToSignIn() {
        List<String> breaches = new ArrayList<>();
        try (Visitor nobody = Visitor.anonymous(house)) {
            screens.forEach((path, view) -> {
                Sight sight = nobody.open(Things.at(path, view, world, Position.OWN));
                boolean right = table.line(path).anybody()
                        ? sight instanceof Sight.Opened || sight instanceof Sight.SignIn
                        : sight instanceof Sight.SignIn;
                if (!right) {
                    breaches.add(path + ": " + sight);
                }
            });
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void screensOpenToTheRolesOfTheTableAndTellNothingOfElsewhere() {
        List<String> breaches = new ArrayList<>();
        Set<String> tellingOfOwn = new TreeSet<>();
        forEachRole((role, visitor) -> screens.forEach((path, view) -> {
            Table.Line line = table.line(path);
            Sight sight = visitor.open(Things.at(path, view, world, Position.OWN));
            boolean right = switch (sight) {
                case Sight.Opened opened -> line.roles().contains(role) && opened.view() == view;
                case Sight.Hidden hidden -> !line.roles().contains(role) || waitsForResults(path);
                case Sight.SignIn signIn -> line.anybody();
                case Sight.Broke broke -> false;
            };
            if (!right) {
                breaches.add(path + " for " + role + ": " + sight);
            }
            if (sight instanceof Sight.Opened opened) {
                if (opened.leaks() && !line.foreign().equals("open")) {
                    breaches.add(path + " tells " + role + " of elsewhere");
                }
                if (opened.told().contains(World.mark(Position.OWN))) {
                    tellingOfOwn.add(path);
                }
            }
        }));
        assertThat(breaches).isEmpty();
        assertThat(tellingOfOwn).containsAll(TELLING);
    }

    @Test
    void screensOfOneThingOpenForWhatStandsBelowOnly() {
        List<String> breaches = new ArrayList<>();
        forEachRole((role, visitor) -> screens.forEach((path, view) -> {
            Table.Line line = table.line(path);
            if (!Things.named(path, view) || !line.roles().contains(role)) {
                return;
            }
            for (Position position : Position.values()) {
                Sight sight = visitor.open(Things.at(path, view, world, position));
                boolean open = line.foreign().equals("open")
                        || position == Position.OWN
                        || position == Position.BELOW && role != Role.OFFICER;
                boolean right = open && !waitsForResults(path)
                        ? sight instanceof Sight.Opened
                        : sight instanceof Sight.Hidden && line.foreign().matches("hidden|open");
                if (!right) {
                    breaches.add(path + " for " + role + " " + position + ": " + sight);
                }
            }
        }));
        assertThat(breaches).isEmpty();
    }

    /** The own paper is shown once results are published, and nobody has sat an exam in this world. */
    private static boolean waitsForResults(String path) {
        return path.equals("/my/exams/:exam");
    }

    private void forEachRole(BiConsumer<Role, Visitor> visit) {
        for (Role role : Role.values()) {
            UserDetailsService users = context.getBean(UserDetailsService.class);
            try (Visitor visitor = Visitor.signedIn(house, users.loadUserByUsername(username(role)))) {
                visit.accept(role, visitor);
            }
        }
    }

    private static String username(Role role) {
        return "screens-" + role.name().toLowerCase(java.util.Locale.ROOT);
    }
}
