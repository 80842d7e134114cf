package org.chizheng.officers.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import org.chizheng.RecordingAuditLog;
import org.chizheng.audit.AuditEntry;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OfficerRegistration;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.PeopleFixtures;
import org.chizheng.officers.Registration;
import org.chizheng.officers.Role;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.identity.IdNumbers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What photos on the register must do on every database. */
abstract class PhotoCases {

    static final long SEED = System.nanoTime();
    static final Random RANDOM = new Random(SEED);

    static {
        System.out.println("PhotoCases seed " + SEED);
    }

    @Autowired
    Photos photos;

    @Autowired
    PhotoKeeping keeping;

    @Autowired
    OfficerRegistration registration;

    @Autowired
    OrganisationRegistration organisations;

    @Autowired
    RecordingAuditLog audit;

    @Autowired
    JdbcClient jdbc;

    Organisation bureau;
    Organisation unit;
    Organisation elsewhere;
    Caller coordinator;
    OfficerId officer;

    @BeforeEach
    void aCounty() {
        bureau = PeopleFixtures.bureau(organisations, "县司法局");
        unit = PeopleFixtures.unit(organisations, "县城市管理局", bureau);
        elsewhere = PeopleFixtures.bureau(organisations, "邻县司法局");
        coordinator = PeopleFixtures.of(bureau, Role.COORDINATOR);
        officer = registered("秦明远", IdNumbers.random(RANDOM), unit);
        audit.drain();
    }

    OfficerId registered(String name, IdNumber number, Organisation where) {
        return ((Registration.Registered)
                        registration.register(PeopleFixtures.house(), PeopleFixtures.person(name, number, where)))
                .officer();
    }

    @Test
    void aPhotoIsKeptAndANewOneTakesItsPlace() {
        String first = kept(Pictures.jpeg(300, 400));
        Photo photo = photos.of(coordinator, officer).orElseThrow();
        assertThat(photo.sha256()).isEqualTo(first);
        assertThat(photo.uploadedBy()).isEqualTo(coordinator.name());
        assertThat(Pictures.drawn(photo.jpeg()).getHeight()).isEqualTo(400);
        String second = kept(Pictures.png(400, 500));
        assertThat(photos.of(coordinator, officer).orElseThrow().sha256()).isEqualTo(second);
        List<AuditEntry> entries = audit.drain();
        assertThat(entries).extracting(AuditEntry::action).containsExactly("photo.kept", "photo.kept");
        assertThat(entries).extracting(AuditEntry::subject).containsOnly("officer:" + officer.value());
        assertThat(entries.getLast().facts()).isEqualTo(Map.of("sha256", second, "replaced", first));
    }

    @Test
    void theLargestPhotoThatCanComeOutFitsItsColumn() {
        byte[] noise = Pictures.noise(480, 640, RANDOM);
        kept(noise);
        assertThat(photos.of(coordinator, officer).orElseThrow().jpeg()).hasSizeGreaterThan(1 << 16);
    }

    @Test
    void aRefusedFileChangesNothing() {
        String before = kept(Pictures.jpeg(300, 400));
        audit.drain();
        assertThat(keeping.put(coordinator, officer, Pictures.jpeg(50, 50)))
                .isEqualTo(new PhotoOutcome.Refused(PhotoFault.TOO_SMALL));
        assertThat(photos.of(coordinator, officer).orElseThrow().sha256()).isEqualTo(before);
        assertThat(audit.drain()).isEmpty();
    }

    @Test
    void aRemovedPhotoIsGoneAndTheLogSaysWhichItWas() {
        String hash = kept(Pictures.jpeg(300, 400));
        audit.drain();
        assertThat(keeping.remove(coordinator, officer)).isTrue();
        assertThat(keeping.remove(coordinator, officer)).isFalse();
        assertThat(photos.of(coordinator, officer)).isEmpty();
        assertThat(audit.drain())
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts()).isEqualTo(Map.of("sha256", hash)));
    }

    @Test
    void whoGoesFromTheRegisterTakesThePhotoAlong() {
        kept(Pictures.jpeg(300, 400));
        jdbc.sql("DELETE FROM officer WHERE id = ?").param(officer.value()).update();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM officer_photo WHERE officer_id = ?")
                        .param(officer.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyTheCoordinatorAtOrAboveTheUnitKeepsPhotos() {
        byte[] picture = Pictures.jpeg(300, 400);
        assertThat(keeping.put(PeopleFixtures.of(unit, Role.COORDINATOR), officer, picture))
                .isInstanceOf(PhotoOutcome.Kept.class);
        for (Caller other : List.of(
                PeopleFixtures.of(elsewhere, Role.COORDINATOR),
                PeopleFixtures.of(bureau, Role.INVIGILATOR, Role.SUPERVISOR, Role.ISSUER, Role.ADMINISTRATOR))) {
            assertThatThrownBy(() -> keeping.put(other, officer, picture)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> keeping.remove(other, officer)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> keeping.put(coordinator, new OfficerId(-1), picture))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whoComparesFacesSeesThoseOfTheirArea() {
        kept(Pictures.jpeg(300, 400));
        OfficerId without = registered("袁静姝", IdNumbers.random(RANDOM), unit);
        List<OfficerId> both = List.of(officer, without);
        for (Role role : List.of(Role.COORDINATOR, Role.INVIGILATOR, Role.SUPERVISOR)) {
            assertThat(photos.of(PeopleFixtures.of(bureau, role), officer)).isPresent();
            assertThat(photos.among(PeopleFixtures.of(bureau, role), both)).containsExactly(officer);
            assertThat(photos.of(PeopleFixtures.of(elsewhere, role), officer)).isEmpty();
            assertThat(photos.among(PeopleFixtures.of(elsewhere, role), both)).isEmpty();
        }
        Caller administrator = PeopleFixtures.of(bureau, Role.ADMINISTRATOR, Role.ISSUER);
        assertThatThrownBy(() -> photos.of(administrator, officer)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everybodySeesTheOwnPhotoOnly() {
        kept(Pictures.jpeg(300, 400));
        Caller self = new Caller(new AccountId(7), "秦明远", unit.id(), unit.path(), officer, Set.of(Role.OFFICER));
        assertThat(photos.own(self)).map(Photo::officer).contains(officer);
        assertThatThrownBy(() -> photos.of(self, officer)).isInstanceOf(AccessDeniedException.class);
        OfficerId without = registered("袁静姝", IdNumbers.random(RANDOM), unit);
        Caller other = new Caller(new AccountId(8), "袁静姝", unit.id(), unit.path(), without, Set.of(Role.OFFICER));
        assertThat(photos.own(other)).isEmpty();
    }

    private String kept(byte[] file) {
        return ((PhotoOutcome.Kept) keeping.put(coordinator, officer, file)).sha256();
    }
}
