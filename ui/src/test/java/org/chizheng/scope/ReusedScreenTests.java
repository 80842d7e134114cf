package org.chizheng.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasUrlParameter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chizheng.Application;
import org.chizheng.officers.Role;
import org.chizheng.questionbank.search.Searching;
import org.chizheng.security.AccountOpening;
import org.chizheng.security.Accounts;
import org.chizheng.security.NewAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.ActiveProfiles;

/**
 * Whoever goes from one thing to another of its kind, or jumps back over several steps, keeps the instance of the screen.
 * Every screen that was open for something else has to look as if it were new.
 */
@SpringBootTest(classes = Application.class)
@ActiveProfiles("test")
class ReusedScreenTests {

    private static final String USERNAME = "screens-reused";
    private static final String PASSWORD = "学而不思则罔，思而不学则殆";

    /** What differs from one drawing to the next: ids that the framework counts, and times of the day. */
    private static final String CHANCE = "-?\\d+\"|[0-9a-f]{8}-[0-9a-f-]{27}|\\d\\d:\\d\\d(:\\d\\d)?";

    private final ApplicationContext context;
    private final Map<Class<?>, Set<String>> addresses = new HashMap<>();

    ReusedScreenTests(@Autowired ApplicationContext context) {
        this.context = context;
    }

    @Test
    void aScreenThatShowedSomethingElseLooksAsIfItWereNew() throws InterruptedException {
        World world = World.of(context);
        openAccount(world);
        collect(world);
        List<String> breaches = new ArrayList<>();
        int jumps = 0;
        try (SecuredBrowserlessApplicationContext<Authentication> house =
                        SpringBrowserlessApplicationContext.createSecured(context, "org.chizheng");
                Visitor jumping = visitor(house)) {
            for (Set<String> ofOne : addresses.values()) {
                for (String from : ofOne) {
                    for (String to : ofOne) {
                        if (!from.equals(to) && jumping.open(from) instanceof Sight.Opened) {
                            jumps++;
                            judge(breaches, from + " -> " + to, jumping.open(to), fresh(house, to));
                        }
                    }
                }
            }
        }
        assertThat(breaches).isEmpty();
        assertThat(jumps).as("screens of which two could be opened").isGreaterThan(20);
    }

    private static void judge(List<String> breaches, String jump, Sight jumped, Sight fresh) {
        if (!(fresh instanceof Sight.Opened right)) {
            return;
        }
        if (!(jumped instanceof Sight.Opened shown)) {
            breaches.add(jump + ": " + jumped);
            return;
        }
        String is = shown.told().replaceAll(CHANCE, "");
        String should = right.told().replaceAll(CHANCE, "");
        if (!is.equals(should)) {
            int at = 0;
            while (at < Math.min(is.length(), should.length()) && is.charAt(at) == should.charAt(at)) {
                at++;
            }
            breaches.add(jump + ": " + part(is, at) + " instead of " + part(should, at));
        }
    }

    private static String part(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 120));
    }

    private Sight fresh(SecuredBrowserlessApplicationContext<Authentication> house, String path) {
        try (Visitor arriving = visitor(house)) {
            return arriving.open(path);
        }
    }

    private Visitor visitor(SecuredBrowserlessApplicationContext<Authentication> house) {
        return Visitor.signedIn(house, context.getBean(UserDetailsService.class).loadUserByUsername(USERNAME));
    }

    private void openAccount(World world) throws InterruptedException {
        NewAccount account = new NewAccount(
                USERNAME,
                "众人",
                world.organisation(Position.OWN).id(),
                // the officer there has an account already
                EnumSet.complementOf(EnumSet.of(Role.OFFICER)),
                null);
        assertThat(context.getBean(Accounts.class).openWithKnownPassword(World.GOVERNOR, account, PASSWORD))
                .isInstanceOf(AccountOpening.Done.class);
        assertThat(context.getBean(Searching.class).awaitUpToDate(20_000)).isTrue();
    }

    /** All addresses of a screen: those of two things, and the one that names nothing. */
    private void collect(World world) {
        Map<String, Class<? extends Component>> screens = Screens.all();
        screens.forEach((path, view) -> {
            Set<String> known = addresses.computeIfAbsent(view, one -> new TreeSet<>());
            Stream.of(Position.OWN, Position.BELOW).forEach(at -> known.add(Things.at(path, view, world, at)));
            if (HasUrlParameter.class.isAssignableFrom(view) || path.endsWith("?")) {
                known.add(path.replaceFirst("/:.*", ""));
            }
        });
    }
}
