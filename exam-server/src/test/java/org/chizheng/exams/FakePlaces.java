package org.chizheng.exams;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationKind;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Organisations;

/** A city with two counties, one of them with a justice bureau. */
public final class FakePlaces implements Organisations {

    public static final OrganisationPath CITY = new OrganisationPath("/1/");
    public static final OrganisationPath COUNTY = new OrganisationPath("/1/2/");
    public static final OrganisationPath COUNTY_JUSTICE = new OrganisationPath("/1/2/4/");
    public static final OrganisationPath NEIGHBOUR = new OrganisationPath("/1/3/");

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return all().filter(place -> place.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Organisation> byCreditCode(String creditCode) {
        return Optional.empty();
    }

    @Override
    public List<Organisation> visibleTo(Caller caller) {
        return all().filter(place -> caller.sees(place.path())).toList();
    }

    @Override
    public boolean holdsDelegation(OrganisationId organisation, String powerItem, LocalDate day) {
        return false;
    }

    @Override
    public boolean needsDelegation(OrganisationId organisation, String powerItem) {
        return false;
    }

    @Override
    public Optional<Organisation> justiceBureauFor(OrganisationId organisation) {
        return Optional.empty();
    }

    private static Stream<Organisation> all() {
        return Stream.of(
                place(CITY, OrganisationLevel.CITY, "411200", false),
                place(COUNTY, OrganisationLevel.COUNTY, "411221", false),
                place(COUNTY_JUSTICE, OrganisationLevel.COUNTY, "411221", true),
                place(NEIGHBOUR, OrganisationLevel.COUNTY, "411224", false));
    }

    private static Organisation place(
            OrganisationPath path, OrganisationLevel level, String region, boolean justiceBureau) {
        return new Organisation(
                FakePeople.last(path),
                "11411200005580000X",
                "单位" + region,
                region,
                level,
                OrganisationKind.ADMINISTRATIVE,
                path,
                justiceBureau,
                null,
                null);
    }
}
