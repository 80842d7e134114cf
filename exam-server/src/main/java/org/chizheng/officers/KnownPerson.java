package org.chizheng.officers;

import org.jspecify.annotations.Nullable;

/**
 * That somebody is on the register already. Unit and name are null if the caller does not see that unit: then only the
 * fact is told, because entering the person would tell it too.
 */
public record KnownPerson(
        @Nullable OrganisationId organisation, @Nullable String name) {}
