/**
 * The live attempt: answers, clock, lease, hand-in, presence.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "exams",
            "officers",
            "officers :: identity",
            "profiles",
            "audit",
            "security :: api",
            "questionbank",
            "questionbank :: response"
        })
package org.chizheng.sittings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
