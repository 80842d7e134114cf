package org.chizheng.officers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.identity.IdNumberCheck;
import org.chizheng.officers.identity.IdNumberVault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists people of the caller's organisation and below, page by page. */
@Service
@Transactional(readOnly = true)
public class OfficerSearch {

    /** Who may see lists of people; administrators of the house may not. */
    static final Role[] READERS = {Role.COORDINATOR, Role.INVIGILATOR, Role.ISSUER, Role.SUPERVISOR};

    private final EntityManager entities;
    private final OrganisationRows organisations;
    private final IdNumberVault vault;

    OfficerSearch(EntityManager entities, OrganisationRows organisations, IdNumberVault vault) {
        this.entities = entities;
        this.organisations = organisations;
        this.vault = vault;
    }

    /** One page of the people whom the filter lets through. */
    public List<Officer> page(
            Caller caller, OfficerFilter filter, OfficerOrder order, boolean descending, int offset, int limit) {
        Condition condition = condition(caller, filter);
        TypedQuery<OfficerRow> query = entities.createQuery(
                "select o from Officer o join fetch o.organisation u where " + condition.text()
                        + order.clause(descending),
                OfficerRow.class);
        condition.parameters().forEach(query::setParameter);
        return query.setFirstResult(offset).setMaxResults(limit).getResultList().stream()
                .map(OfficerRow::officer)
                .toList();
    }

    /** How many people the filter lets through. */
    public long count(Caller caller, OfficerFilter filter) {
        Condition condition = condition(caller, filter);
        TypedQuery<Long> query = entities.createQuery(
                "select count(o) from Officer o join o.organisation u where " + condition.text(), Long.class);
        condition.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** One person whom the caller sees; empty for everybody else, whether they exist or not. */
    public Optional<Officer> find(Caller caller, OfficerId id) {
        caller.require(READERS);
        return Optional.ofNullable(entities.find(OfficerRow.class, id.value()))
                .filter(row -> caller.sees(row.organisation().path()))
                .map(OfficerRow::officer);
    }

    private Condition condition(Caller caller, OfficerFilter filter) {
        caller.require(READERS);
        Condition condition = new Condition(new StringBuilder("u.path like :scope"), new HashMap<>());
        condition.parameters().put("scope", scope(caller, filter).likePattern());
        condition.with("o.domain = :domain", "domain", filter.domain());
        condition.with("o.staffing = :staffing", "staffing", filter.staffing());
        condition.with("o.onPost = :onPost", "onPost", filter.onPost());
        condition.with("o.auxiliary = :auxiliary", "auxiliary", filter.auxiliary());
        String text = filter.text() == null ? "" : filter.text().strip();
        if (!text.isEmpty()) {
            if (IdNumber.check(text) instanceof IdNumberCheck.Right(IdNumber number)) {
                condition.with("o.idNumberHash = :hash", "hash", vault.hash(number));
            } else {
                condition.with(
                        "(o.name like :text escape '!' or o.phone like :text escape '!')", "text", contains(text));
            }
        }
        return condition;
    }

    private OrganisationPath scope(Caller caller, OfficerFilter filter) {
        OrganisationId unit = filter.organisation();
        if (unit == null) {
            return caller.path();
        }
        OrganisationPath path = organisations
                .findById(unit.value())
                .map(OrganisationRow::path)
                .orElseThrow(() -> new IllegalArgumentException("no organisation " + unit.value()));
        caller.requireSees(path);
        return path;
    }

    private static String contains(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private record Condition(StringBuilder query, Map<String, Object> parameters) {

        void with(String clause, String name, @Nullable Object value) {
            if (value != null) {
                query.append(" and ").append(clause);
                parameters.put(name, value);
            }
        }

        String text() {
            return query.toString();
        }
    }
}
