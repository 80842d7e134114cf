package org.chizheng.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chizheng.security.AccountFixtures.PASSWORD;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.chizheng.RecordingAuditLog;
import org.chizheng.SettableClock;
import org.chizheng.audit.AuditEntry;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerChanges;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OfficerRegistration;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.PeopleFixtures;
import org.chizheng.officers.Registration;
import org.chizheng.officers.Role;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.identity.IdNumbers;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.ProfileAddition;
import org.chizheng.profiles.ProfileRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

@SecurityTest
class AccountsModuleTests {

    @Autowired
    Accounts accounts;

    @Autowired
    OfficerAccounts officerAccounts;

    @Autowired
    ChoosingPasswords passwords;

    @Autowired
    FirstAdministrator firstAdministrator;

    @Autowired
    KnownPasswords knownPasswords;

    @Autowired
    ProfileKeeping profileKeeping;

    @Autowired
    JurisdictionProfiles profiles;

    @Autowired
    CurrentCaller currentCaller;

    @Autowired
    AuthenticationProvider signingIn;

    @Autowired
    Officers officers;

    @Autowired
    OfficerRegistration registration;

    @Autowired
    OfficerChanges changes;

    @Autowired
    OrganisationRegistration organisations;

    @Autowired
    RecordingAuditLog audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    Organisation bureau;
    Organisation unit;
    String name;

    @BeforeEach
    void aCounty() {
        name = "t" + UUID.randomUUID().toString().substring(0, 8);
        bureau = PeopleFixtures.bureau(organisations, "县司法局");
        unit = PeopleFixtures.unit(organisations, "县城市管理局", bureau);
        audit.drain();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAccountIsActivatedOnceByItsCode() {
        Caller administrator = PeopleFixtures.of(bureau, Role.ADMINISTRATOR);
        AccountOpening.Opened opened = (AccountOpening.Opened)
                accounts.open(administrator, new NewAccount(name, "培训管理员", unit.id(), Set.of(Role.COORDINATOR), null));
        assertThatThrownBy(() -> signIn(name, PASSWORD)).isInstanceOf(BadCredentialsException.class);
        assertThat(passwords.activate(name, opened.activationCode(), "short", "10.0.0.1"))
                .isEqualTo(Activation.PASSWORD_TOO_WEAK);
        assertThat(passwords.activate(name, "WRONG-WRONG-WRONG", PASSWORD, "10.0.0.1"))
                .isEqualTo(Activation.WRONG_NAME_OR_CODE);
        String typed = opened.activationCode().toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(passwords.activate(name.toUpperCase(Locale.ROOT), typed, PASSWORD, "10.0.0.1"))
                .isEqualTo(Activation.DONE);
        assertThat(passwords.activate(name, typed, PASSWORD, "10.0.0.1")).isEqualTo(Activation.WRONG_NAME_OR_CODE);
        signIn(name, PASSWORD);
        Caller caller = currentCaller.get();
        assertThat(caller.organisation()).isEqualTo(unit.id());
        assertThat(caller.path()).isEqualTo(unit.path());
        assertThat(caller.roles()).containsExactly(Role.COORDINATOR);
        assertThat(caller.name()).isEqualTo("培训管理员·" + name);
        assertThat(audit.drain()).extracting(AuditEntry::action).containsExactly("account.opened", "account.activated");
    }

    @Test
    void aCodeEndsAfterTwoWeeks() {
        AccountOpening.Opened opened = (AccountOpening.Opened)
                accounts.open(PeopleFixtures.house(), new NewAccount(name, "某人", unit.id(), Set.of(Role.AUTHOR), null));
        clock.pass(Duration.ofDays(14));
        assertThat(passwords.activate(name, opened.activationCode(), PASSWORD, "10.0.0.2"))
                .isEqualTo(Activation.WRONG_NAME_OR_CODE);
    }

    @Test
    void aClosedAccountAndARoleTakenAwayCountAtOnce() {
        Account account = AccountFixtures.signedUp(accounts, name, unit.id(), Role.COORDINATOR, Role.INVIGILATOR);
        signIn(name, PASSWORD);
        change(account, Set.of(Role.INVIGILATOR), true);
        assertThat(currentCaller.get().roles()).containsExactly(Role.INVIGILATOR);
        change(account, Set.of(Role.INVIGILATOR), false);
        assertThatThrownBy(() -> currentCaller.get()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> signIn(name, PASSWORD)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void administratorsKeepAccountsBelowThemAndNobodyLocksThemselvesOut() {
        Organisation other = PeopleFixtures.bureau(organisations, "邻县司法局");
        Account theirs = AccountFixtures.signedUp(accounts, name, other.id(), Role.ADMINISTRATOR);
        Account ours = AccountFixtures.signedUp(accounts, name + "b", bureau.id(), Role.ADMINISTRATOR);
        signIn(ours.username(), PASSWORD);
        Caller caller = currentCaller.get();
        assertThat(accounts.visibleTo(caller)).extracting(Account::id).containsExactly(ours.id());
        assertThatThrownBy(() -> accounts.renewCode(caller, theirs.id())).isInstanceOf(AccessDeniedException.class);
        NewAccount ofTheHouse = new NewAccount(name + "c", "越权", null, Set.of(Role.ADMINISTRATOR), null);
        assertThatThrownBy(() -> accounts.open(caller, ofTheHouse)).isInstanceOf(AccessDeniedException.class);
        assertThat(accounts.change(caller, ours.id(), new AccountChange("我", Set.of(Role.AUTHOR), true, "en")))
                .isEqualTo(new AccountOpening.Refused(Set.of(AccountRefusal.OWN_ACCOUNT)));
        assertThat(accounts.renewCode(caller, ours.id())).isInstanceOf(AccountOpening.Refused.class);
    }

    @Test
    void whatAnAccountMustBeLikeIsToldAllAtOnce() {
        AccountFixtures.signedUp(accounts, name, unit.id(), Role.AUTHOR);
        assertThat(accounts.open(
                        PeopleFixtures.house(), new NewAccount(name, " ", unit.id(), Set.of(Role.OFFICER), null)))
                .isEqualTo(new AccountOpening.Refused(Set.of(
                        AccountRefusal.USERNAME_TAKEN,
                        AccountRefusal.DISPLAY_NAME_MALFORMED,
                        AccountRefusal.OFFICER_ROLE_WITHOUT_OFFICER)));
        assertThat(accounts.open(
                        PeopleFixtures.house(), new NewAccount("Ab", "某人", unit.id(), Set.of(), new OfficerId(-1))))
                .isEqualTo(new AccountOpening.Refused(Set.of(
                        AccountRefusal.USERNAME_MALFORMED,
                        AccountRefusal.ROLES_MISSING,
                        AccountRefusal.OFFICER_UNKNOWN)));
    }

    @Test
    void officersGetAccountsManyAtOnceAndSignInWithTheirIdNumber() {
        IdNumber number = IdNumbers.born(LocalDate.of(1990, 1, 1), (int) (System.nanoTime() % 1000));
        OfficerId officer = registered(number);
        Caller coordinator = PeopleFixtures.of(bureau, Role.COORDINATOR);
        List<OpenedOfficerAccount> opened = officerAccounts.open(coordinator, List.of(officer));
        assertThat(officerAccounts.open(coordinator, List.of(officer))).isEmpty();
        assertThat(officerAccounts.among(List.of(officer, new OfficerId(-1)))).containsExactly(officer);
        OpenedOfficerAccount account = opened.getFirst();
        passwords.activate(account.username(), account.activationCode(), PASSWORD, "10.0.0.3");
        signIn(number.value().toLowerCase(Locale.ROOT), PASSWORD);
        assertThat(currentCaller.get().asOfficer()).contains(officer);
        assertThatThrownBy(() -> officerAccounts.open(
                        PeopleFixtures.of(PeopleFixtures.bureau(organisations, "邻县"), Role.COORDINATOR),
                        List.of(officer)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAccountFollowsItsOfficerAndLeavesOtherRightsBehind() {
        IdNumber number = IdNumbers.born(LocalDate.of(1991, 1, 1), (int) (System.nanoTime() % 1000));
        OfficerId officer = registered(number);
        Account account =
                AccountFixtures.ofOfficer(accounts, name, officers.find(officer).orElseThrow());
        change(account, Set.of(Role.OFFICER, Role.COORDINATOR), true);
        signIn(name, PASSWORD);
        changes.transfer(PeopleFixtures.house(), officer, bureau.id(), LocalDate.of(2026, 7, 1), "调动");
        assertThat(currentCaller.get().roles()).containsExactly(Role.OFFICER);
        assertThat(currentCaller.get().organisation()).isEqualTo(bureau.id());
    }

    @Test
    void guessingGrowsSlowerForTheNameFromEveryAddressAndIsForgotten() {
        AccountFixtures.signedUp(accounts, name, unit.id(), Role.AUTHOR);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> signIn(name, "wrong guess")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn(name, PASSWORD)).isInstanceOf(SignInDelayedException.class);
        clock.pass(Duration.ofSeconds(1));
        assertThatThrownBy(() -> signIn(name, "wrong guess")).isInstanceOf(BadCredentialsException.class);
        clock.pass(Duration.ofSeconds(1));
        assertThatThrownBy(() -> signIn(name.toUpperCase(Locale.ROOT) + " ", PASSWORD))
                .isInstanceOfSatisfying(
                        SignInDelayedException.class,
                        delayed -> assertThat(delayed.remaining()).hasSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        signIn(name, PASSWORD);
        signIn(name, PASSWORD);
        assertThat(jdbc.sql("select count(*) from guess_failure where subject like '%" + name + "%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theFirstAdministratorComesInOnceWithinADay() {
        jdbc.sql("delete from account_role").update();
        jdbc.sql("delete from account").update();
        clock.pass(Duration.ofHours(1));
        String token = firstAdministrator.issueToken().orElseThrow();
        assertThat(firstAdministrator.issueToken()).isEmpty();
        assertThat(firstAdministrator.setUp("0000", "root1", "管理员", PASSWORD))
                .isEqualTo(FirstAdministrator.Outcome.TOKEN_NOT_VALID);
        assertThat(firstAdministrator.setUp(token, "root1", "管理员", "root1root1root1"))
                .isEqualTo(FirstAdministrator.Outcome.PASSWORD_TOO_WEAK);
        clock.pass(Duration.ofHours(24));
        assertThat(firstAdministrator.setUp(token, "root1", "管理员", PASSWORD))
                .isEqualTo(FirstAdministrator.Outcome.TOKEN_NOT_VALID);
        String second = firstAdministrator.issueToken().orElseThrow();
        assertThat(firstAdministrator.setUp(second, "root1", "管理员", PASSWORD))
                .isEqualTo(FirstAdministrator.Outcome.DONE);
        assertThat(firstAdministrator.setUp(second, "root2", "另一个", PASSWORD))
                .isEqualTo(FirstAdministrator.Outcome.TOKEN_NOT_VALID);
        assertThat(firstAdministrator.issueToken()).isEmpty();
        assertThat(knownPasswords.exist()).isFalse();
        signIn("root1", PASSWORD);
        Caller caller = currentCaller.get();
        assertThat(caller.path().value()).isEqualTo("/");
        JurisdictionProfile henan = profiles.at("41", LocalDate.of(2026, 7, 1));
        assertThat(profileKeeping.add(caller, henan))
                .isEqualTo(new ProfileAddition.Refused(
                        Set.of(ProfileRefusal.STARTS_IN_THE_PAST, ProfileRefusal.START_IS_TAKEN)));
        assertThat(profileKeeping.add(PeopleFixtures.of(bureau, Role.ADMINISTRATOR), henan))
                .isEqualTo(new ProfileAddition.Refused(Set.of(ProfileRefusal.REGION_NOT_YOURS)));
    }

    private OfficerId registered(IdNumber number) {
        Registration outcome =
                registration.register(PeopleFixtures.house(), PeopleFixtures.person("秦明远", number, unit));
        return ((Registration.Registered) outcome).officer();
    }

    private void change(Account account, Set<Role> roles, boolean enabled) {
        assertThat(accounts.change(
                        PeopleFixtures.house(),
                        account.id(),
                        new AccountChange(account.displayName(), roles, enabled, "zh-CN")))
                .isInstanceOf(AccountOpening.Done.class);
    }

    private void signIn(String username, String password) {
        Authentication signedIn =
                signingIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
        SecurityContextHolder.getContext().setAuthentication(signedIn);
    }
}
