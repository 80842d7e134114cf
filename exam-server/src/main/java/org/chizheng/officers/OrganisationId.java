package org.chizheng.officers;

/** Identity of an organisation. */
public record OrganisationId(long value) {}
