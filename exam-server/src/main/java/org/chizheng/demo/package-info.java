/**
 * Demo data of the embedded default, made through the same use cases that people use. Never part of production.
 */
@NullMarked
@ApplicationModule
package org.chizheng.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
