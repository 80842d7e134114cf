/**
 * Scores, results and their publication.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "exams",
            "sittings",
            "officers",
            "profiles",
            "audit",
            "questionbank",
            "questionbank::usage"
        })
package org.chizheng.marking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
