package org.chizheng.officers;

import java.util.Optional;

/**
 * Where an organisation stands in the tree: the ids from the root down, as in {@code /1/7/23/}. Whoever stands at a
 * path sees what lies at or below it, nothing beside or above it.
 */
public record OrganisationPath(String value) {

    /** The whole tree; for administrators of the house only. */
    public static final OrganisationPath ROOT = new OrganisationPath("/");

    /** Checks the form. */
    public OrganisationPath {
        if (!value.matches("/(\\d+/)*")) {
            throw new IllegalArgumentException("organisation path must look like /1/7/, was " + value);
        }
    }

    /** The path of a child of this organisation. */
    public OrganisationPath child(OrganisationId id) {
        return new OrganisationPath(value + id.value() + "/");
    }

    /** Whether the other path is this one or lies below it. */
    public boolean covers(OrganisationPath other) {
        return other.value.startsWith(value);
    }

    /** The path of the organisation above; the top of a tree stays itself, so that nobody gets above a tree. */
    public OrganisationPath parentOrSelf() {
        int last = value.lastIndexOf('/', value.length() - 2);
        return last <= 0 ? this : new OrganisationPath(value.substring(0, last + 1));
    }

    /** The organisation that stands here; empty for the whole tree. */
    public Optional<OrganisationId> organisation() {
        int before = value.lastIndexOf('/', value.length() - 2);
        return before < 0
                ? Optional.empty()
                : Optional.of(new OrganisationId(Long.parseLong(value.substring(before + 1, value.length() - 1))));
    }

    /** Pattern for {@code LIKE} that matches this path and all below it. */
    public String likePattern() {
        return value + "%";
    }
}
