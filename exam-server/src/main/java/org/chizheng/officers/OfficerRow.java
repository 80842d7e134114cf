package org.chizheng.officers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.identity.IdNumberVault;
import org.jspecify.annotations.Nullable;

/** The row of a person. New rows come from {@link OfficerInserts}, which settles who was first. */
@Entity(name = "Officer")
@Table(name = "officer")
class OfficerRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;
    private String gender;

    @Column(updatable = false)
    private byte[] idNumberSealed;

    @Column(updatable = false)
    private byte[] idNumberHash;

    @Column(updatable = false)
    private String idNumberMasked;

    private @Nullable String phone;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private OrganisationRow organisation;

    @Enumerated(EnumType.STRING)
    private Staffing staffing;

    private @Nullable String post;

    @Enumerated(EnumType.STRING)
    private EnforcementDomain domain;

    private boolean auxiliary;
    private boolean onPost;
    private @Nullable LocalDate serviceFrom;
    private @Nullable LocalDate serviceTo;

    @Version
    private long revision;

    @Column(updatable = false)
    private String registeredBy;

    @Column(updatable = false)
    private Instant registeredAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected OfficerRow() {}

    OfficerId id() {
        return new OfficerId(id);
    }

    OrganisationRow organisation() {
        return organisation;
    }

    IdNumber idNumber(IdNumberVault vault) {
        return vault.open(idNumberSealed, idNumberHash);
    }

    byte[] idNumberHash() {
        return idNumberHash.clone();
    }

    void moveTo(OrganisationRow unit) {
        organisation = unit;
    }

    void take(OfficerChange change) {
        name = change.name();
        phone = change.phone();
        staffing = change.staffing();
        post = change.post();
        domain = change.domain();
        auxiliary = change.auxiliary();
        onPost = change.onPost();
        serviceTo = change.serviceTo();
    }

    Officer officer() {
        return new Officer(
                id(),
                name,
                idNumberMasked,
                gender,
                phone,
                organisation.id(),
                organisation.path(),
                organisation.name(),
                staffing,
                post,
                domain,
                auxiliary,
                onPost,
                serviceFrom,
                serviceTo);
    }
}
