package org.chizheng.officers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The row of an organisation. */
@Entity(name = "Organisation")
@Table(name = "organisation")
class OrganisationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String creditCode;
    private String name;
    private String region;

    @Enumerated(EnumType.STRING)
    private OrganisationLevel tier;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private @Nullable Long parentId;
    private String path;
    private boolean justiceBureau;
    private @Nullable String announcementNumber;
    private @Nullable LocalDate announcedOn;
    private Instant registeredAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected OrganisationRow() {}

    OrganisationRow(NewOrganisation organisation, Instant registeredAt) {
        this.creditCode = organisation.creditCode().value();
        this.name = organisation.name().strip();
        this.region = organisation.region();
        this.tier = organisation.level();
        this.kind = organisation.kind();
        OrganisationId parent = organisation.parent();
        this.parentId = parent == null ? null : parent.value();
        this.path = OrganisationPath.ROOT.value();
        this.justiceBureau = organisation.justiceBureau();
        this.registeredAt = registeredAt;
    }

    /** Takes its place in the tree; needs the id, so the row was stored before. */
    void placeBelow(OrganisationPath parent) {
        path = parent.child(id()).value();
    }

    void announce(String number, LocalDate day) {
        announcementNumber = number;
        announcedOn = day;
    }

    OrganisationId id() {
        if (id == null) {
            throw new IllegalStateException("organisation is not stored yet");
        }
        return new OrganisationId(id);
    }

    OrganisationPath path() {
        return new OrganisationPath(path);
    }

    String name() {
        return name;
    }

    Organisation organisation() {
        return new Organisation(
                id(), creditCode, name, region, tier, kind, path(), justiceBureau, announcementNumber, announcedOn);
    }
}
