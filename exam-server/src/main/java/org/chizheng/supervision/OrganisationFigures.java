package org.chizheng.supervision;

import org.chizheng.officers.Organisation;

/**
 * The figures of one organisation.
 *
 * @param own its own people
 * @param withBelow its own people and those of all organisations below
 */
public record OrganisationFigures(Organisation organisation, Figures own, Figures withBelow) {}
