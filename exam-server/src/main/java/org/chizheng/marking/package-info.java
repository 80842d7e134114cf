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
            "questionbank :: response",
            "questionbank :: usage"
        })
package org.chizheng.marking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
