package org.chizheng.supervision;

import java.time.LocalDate;
import org.chizheng.officers.OrganisationId;

/** An opinion to be issued; see {@link Opinion}. */
public record NewOpinion(
        OrganisationId organisation,
        String title,
        String findings,
        String demands,
        String legalBasis,
        LocalDate deadline,
        String secondSupervisor) {}
