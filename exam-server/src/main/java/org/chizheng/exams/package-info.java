/**
 * Exam plans: parts, blueprints in use, windows, enrolment, frozen papers.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "officers",
            "officers :: intake",
            "profiles",
            "audit",
            "questionbank",
            "questionbank :: drawing",
            "questionbank :: response",
            "questionbank :: usage"
        })
package org.chizheng.exams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
