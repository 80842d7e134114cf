package org.chizheng.demo;

import java.util.EnumSet;
import java.util.Set;
import org.chizheng.officers.Role;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of the demo.
 *
 * @param organisation credit code of the organisation, null for the house
 * @param person name of the officer on the register that the account belongs to, null for none
 */
record DemoAccount(
        String username,
        String name,
        @Nullable String organisation,
        Set<Role> roles,
        @Nullable String person) {

    static final String CITY_JUSTICE = "1141990000990003XL";
    static final String COUNTY_JUSTICE = "11419921009900072J";
    static final String COUNTY_URBAN = "11419921009900080D";
    private static final String NEIGHBOUR_JUSTICE = "11419800009900275L";

    static final DemoAccount AUTHOR = staff("author", "孟知远", CITY_JUSTICE, Role.AUTHOR);
    static final DemoAccount REVIEWER = staff("reviewer", "方审言", CITY_JUSTICE, Role.REVIEWER);
    static final DemoAccount CITY_COORDINATOR = staff("coordinator.city", "秦培元", CITY_JUSTICE, Role.COORDINATOR);

    /** All of them, in the order in which they are printed. */
    static final Set<DemoAccount> ALL = new java.util.LinkedHashSet<>(java.util.List.of(
            staff("admin", "系统管理员", null, Role.ADMINISTRATOR),
            AUTHOR,
            REVIEWER,
            CITY_COORDINATOR,
            staff("coordinator", "白晓棠", COUNTY_JUSTICE, Role.COORDINATOR),
            staff("coordinator.unit", "梅若谷", COUNTY_URBAN, Role.COORDINATOR),
            staff("invigilator", "时守正", COUNTY_JUSTICE, Role.INVIGILATOR),
            staff("issuer", "印承泽", COUNTY_JUSTICE, Role.ISSUER),
            staff("supervisor", "察言", CITY_JUSTICE, Role.SUPERVISOR),
            staff("supervisor.neighbour", "邻观", NEIGHBOUR_JUSTICE, Role.SUPERVISOR),
            officer("lin", "林若溪"),
            officer("gao", "高亦航"),
            officer("liang", "梁景行")));

    DemoAccount {
        roles = Set.copyOf(roles);
    }

    private static DemoAccount staff(String username, String name, @Nullable String organisation, Role role) {
        return new DemoAccount(username, name, organisation, EnumSet.of(role), null);
    }

    private static DemoAccount officer(String username, String person) {
        return new DemoAccount(username, person, COUNTY_URBAN, EnumSet.of(Role.OFFICER), person);
    }
}
