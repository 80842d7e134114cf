package org.chizheng.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chizheng.Application;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Calls every use case of every room with every role, for things in the caller's own organisation, below, beside and
 * above it. What each does stands in {@code scope/usecases.txt}; nothing is kept.
 */
@SpringBootTest(classes = Application.class)
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UseCaseScopeTests {

    private static final Pattern SAYS_NO = Pattern.compile("Refused|Barred");

    private final ApplicationContext context;
    private final TransactionTemplate transactions;
    private final Table table = Table.of("usecases.txt");
    private List<UseCase> useCases = List.of();
    private World world;

    UseCaseScopeTests(@Autowired ApplicationContext context, @Autowired PlatformTransactionManager transactions) {
        this.context = context;
        this.transactions = new TransactionTemplate(transactions);
    }

    @BeforeAll
    void settle() {
        world = World.of(context);
        useCases = UseCase.all(context);
    }

    @Test
    void everyUseCaseHasALine() {
        table.covers(useCases.stream().map(UseCase::name).toList());
    }

    @Test
    void whoeverMayNotGetsNothing() {
        List<String> breaches = new ArrayList<>();
        for (UseCase useCase : known()) {
            Table.Line line = table.line(useCase.name());
            if (line.everybody() || line.anybody()) {
                continue;
            }
            if (!ask(useCase, Set.of(), Position.OWN).closed()) {
                breaches.add(
                        useCase.name() + " answers somebody without any role: " + ask(useCase, Set.of(), Position.OWN));
            }
            for (Role role : Role.values()) {
                Outcome outcome = ask(useCase, Set.of(role), Position.OWN);
                if (!line.roles().contains(role) && !outcome.closed()) {
                    breaches.add(useCase.name() + " answers " + role + ": " + outcome);
                }
            }
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void whoeverMayIsNotTurnedAway() {
        List<String> breaches = new ArrayList<>();
        for (UseCase useCase : known()) {
            for (Role role : table.line(useCase.name()).roles()) {
                for (Position position : List.of(Position.OWN, Position.BELOW)) {
                    boolean others = role == Role.OFFICER && position != Position.OWN;
                    Outcome outcome = ask(useCase, Set.of(role), position);
                    if (!others && outcome instanceof Outcome.Denied) {
                        breaches.add(useCase.name() + " denies " + role + " " + position);
                    }
                    if (outcome instanceof Outcome.Broke(Throwable cause) && cause instanceof NullPointerException) {
                        breaches.add(useCase.name() + " breaks on " + role + " " + position + ": " + cause);
                    }
                }
            }
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void nobodyReachesBesideOrAbove() {
        List<String> breaches = new ArrayList<>();
        for (UseCase useCase : known()) {
            Table.Line line = table.line(useCase.name());
            for (Role role : line.roles()) {
                for (Position position : List.of(Position.BESIDE, Position.ABOVE)) {
                    Outcome outcome = ask(useCase, Set.of(role), position);
                    boolean right = switch (line.foreign()) {
                        case "denied" -> outcome instanceof Outcome.Denied;
                        case "hidden" -> outcome.closed();
                        case "shared" -> position == Position.ABOVE || outcome.closed();
                        case "refused" ->
                            outcome.closed()
                                    || outcome instanceof Outcome.Told(Object value)
                                            && SAYS_NO.matcher(String.valueOf(value))
                                                    .find();
                        case "-", "open" -> true;
                        default -> throw new IllegalArgumentException(line.toString());
                    };
                    if (!right) {
                        breaches.add(useCase.name() + " for " + role + " " + position + ": " + outcome);
                    }
                }
            }
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void nothingToldCarriesAMarkOfElsewhere() {
        List<String> breaches = new ArrayList<>();
        for (UseCase useCase : known()) {
            if (table.line(useCase.name()).foreign().equals("open")) {
                continue;
            }
            for (Role role : table.line(useCase.name()).roles()) {
                Outcome outcome = ask(useCase, Set.of(role), Position.OWN);
                if (outcome instanceof Outcome.Told(Object value)
                        && (String.valueOf(value).contains(World.mark(Position.BESIDE))
                                || String.valueOf(value).contains("人" + World.mark(Position.ABOVE)))) {
                    breaches.add(useCase.name() + " tells " + role + ": " + value);
                }
            }
        }
        assertThat(breaches).isEmpty();
    }

    private List<UseCase> known() {
        return useCases.stream()
                .filter(useCase -> table.line(useCase.name()) != null)
                .toList();
    }

    private Outcome ask(UseCase useCase, Set<Role> roles, Position position) {
        Caller caller = world.caller(roles);
        Object[] arguments = new Arguments(world, position).after(caller, useCase);
        return transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            return Outcome.of(() -> useCase.call(arguments));
        });
    }
}
