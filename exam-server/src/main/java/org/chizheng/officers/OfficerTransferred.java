package org.chizheng.officers;

import java.time.LocalDate;

/** A person moved to another unit and stayed the same person: hours and qualification follow, the certificate does not. */
public record OfficerTransferred(OfficerId officer, OrganisationId from, OrganisationId to, LocalDate effectiveOn) {}
