package org.chizheng.officers;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.chizheng.officers.identity.CreditCode;
import org.chizheng.officers.identity.IdNumber;

/** Callers, organisations and people for tests, made by the real use cases. */
public final class PeopleFixtures {

    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private PeopleFixtures() {}

    /** Somebody who may do everything everywhere. */
    public static Caller house() {
        return new Caller(
                new AccountId(0),
                "house",
                new OrganisationId(0),
                OrganisationPath.ROOT,
                null,
                EnumSet.allOf(Role.class));
    }

    /** Somebody with these roles in an organisation. */
    public static Caller of(Organisation organisation, Role... roles) {
        return new Caller(
                new AccountId(organisation.id().value()),
                "caller-" + organisation.id().value(),
                organisation.id(),
                organisation.outlook(),
                null,
                Set.of(roles));
    }

    /** A justice bureau of a county, at the top of a tree of its own. */
    public static Organisation bureau(OrganisationRegistration registration, String name) {
        return entered(registration, name, "419921", OrganisationLevel.COUNTY, null, true);
    }

    /** A justice bureau of a county, below the county's government. */
    public static Organisation bureauUnder(
            OrganisationRegistration registration, String name, Organisation government) {
        return entered(registration, name, "419921", OrganisationLevel.COUNTY, government.id(), true);
    }

    /** A unit of the county below its justice bureau. */
    public static Organisation unit(OrganisationRegistration registration, String name, Organisation bureau) {
        return entered(registration, name, "419921", OrganisationLevel.COUNTY, bureau.id(), false);
    }

    /** A township below a justice bureau. */
    public static Organisation township(OrganisationRegistration registration, String name, Organisation bureau) {
        return entered(registration, name, "419921100", OrganisationLevel.TOWNSHIP, bureau.id(), false);
    }

    private static Organisation entered(
            OrganisationRegistration registration,
            String name,
            String region,
            OrganisationLevel level,
            OrganisationId parent,
            boolean justiceBureau) {
        CreditCode code = CreditCode.complete(String.format("11419921%09d", SEQUENCE.incrementAndGet()));
        NewOrganisation organisation =
                new NewOrganisation(code, name, region, level, OrganisationKind.ADMINISTRATIVE, parent, justiceBureau);
        return ((OrganisationEntry.Registered) registration.register(house(), organisation)).organisation();
    }

    /** Somebody of age on the establishment of a unit. */
    public static NewOfficer person(String name, IdNumber idNumber, Organisation unit) {
        return new NewOfficer(
                name,
                "1",
                idNumber,
                "19900000001",
                unit.id(),
                Staffing.ADMINISTRATIVE,
                "执法队员",
                EnforcementDomain.URBAN_MANAGEMENT,
                false,
                null);
    }
}
