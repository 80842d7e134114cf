package org.chizheng.training;

import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;

/** One version of a course, and whose it is. */
public record Course(
        CourseVersionId version,
        CourseId id,
        int versionNumber,
        CourseContent content,
        OrganisationId organisation,
        OrganisationPath path) {}
