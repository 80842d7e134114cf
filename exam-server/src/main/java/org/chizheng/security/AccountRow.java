package org.chizheng.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.Role;
import org.jspecify.annotations.Nullable;

/** The row of an account. */
@Entity(name = "Account")
@Table(name = "account")
class AccountRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String username;
    private String displayName;
    private @Nullable String passwordHash;
    private @Nullable Long organisationId;
    private @Nullable Long officerId;
    private boolean enabled;
    private String language;
    private boolean knownPassword;
    private byte @Nullable [] activationHash;
    private @Nullable Instant activationUntil;
    private String openedBy;
    private Instant openedAt;

    @Version
    private long revision;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AccountRow() {}

    AccountRow(NewAccount account, String openedBy, Instant openedAt) {
        this.username = account.username();
        this.displayName = account.displayName();
        OrganisationId organisation = account.organisation();
        this.organisationId = organisation == null ? null : organisation.value();
        OfficerId officer = account.officer();
        this.officerId = officer == null ? null : officer.value();
        this.enabled = true;
        this.language = "zh-CN";
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        this.roles = EnumSet.copyOf(account.roles());
    }

    /** From now on this code, until it ends or is used, and no password. */
    void awaitActivation(byte[] hash, Instant until) {
        activationHash = hash.clone();
        activationUntil = until;
        passwordHash = null;
        knownPassword = false;
    }

    boolean isActivatedBy(byte[] hash, Instant now) {
        return activationHash != null
                && activationUntil != null
                && now.isBefore(activationUntil)
                && MessageDigest.isEqual(activationHash, hash);
    }

    void takePassword(String hash, boolean known) {
        passwordHash = hash;
        knownPassword = known;
        activationHash = null;
        activationUntil = null;
    }

    void take(AccountChange change) {
        displayName = change.displayName();
        enabled = change.enabled();
        language = change.language();
        roles.retainAll(change.roles());
        roles.addAll(change.roles());
    }

    /** Another unit did not grant the rights that this one did. */
    void moveTo(OrganisationId organisation) {
        organisationId = organisation.value();
        roles.retainAll(Set.of(Role.OFFICER));
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    @Nullable
    OrganisationId organisation() {
        return organisationId == null ? null : new OrganisationId(organisationId);
    }

    Account account() {
        if (id == null) {
            throw new IllegalStateException("account is not stored yet");
        }
        return new Account(
                new AccountId(id),
                username,
                displayName,
                organisation(),
                officerId == null ? null : new OfficerId(officerId),
                roles,
                enabled,
                passwordHash != null,
                language,
                openedAt);
    }
}
