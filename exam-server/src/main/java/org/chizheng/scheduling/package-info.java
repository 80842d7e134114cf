/**
 * Quartz: which use case runs when, and nothing else.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "sittings",
            "sittings :: ending",
            "marking",
            "review",
            "audit",
            "profiles",
            "qualification",
            "questionbank :: statutes",
            "security"
        })
package org.chizheng.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
