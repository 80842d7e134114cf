package org.chizheng.officers;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The row of a delegation. */
@Entity(name = "Delegation")
@Table(name = "delegation")
class DelegationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long organisationId;
    private String powerItem;
    private String delegator;
    private String basis;
    private String region;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String registeredBy;
    private Instant registeredAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DelegationRow() {}

    DelegationRow(Delegation delegation, String registeredBy, Instant registeredAt) {
        this.organisationId = delegation.organisation().value();
        this.powerItem = delegation.powerItem();
        this.delegator = delegation.delegator();
        this.basis = delegation.basis();
        this.region = delegation.region();
        this.validFrom = delegation.from();
        this.validTo = delegation.to();
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    Delegation delegation() {
        return new Delegation(
                new OrganisationId(organisationId), powerItem, delegator, basis, region, validFrom, validTo);
    }
}
