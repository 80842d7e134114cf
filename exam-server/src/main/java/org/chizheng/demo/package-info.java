/**
 * Demo data of the embedded default: a fictitious city with its counties, townships and people in every state, made
 * through the same use cases that people use. Never part of production, which refuses to start with it.
 */
@NullMarked
@ApplicationModule
package org.chizheng.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
