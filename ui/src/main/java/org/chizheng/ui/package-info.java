/**
 * The screens, one package per feature; they call services, never repositories.
 */
@NullMarked
@ApplicationModule
package org.chizheng.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
