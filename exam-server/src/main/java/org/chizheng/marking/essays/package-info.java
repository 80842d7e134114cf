/**
 * Essays, which people mark: question by question, along the rubric, without knowing whose they are.
 */
@NullMarked
@NamedInterface("essays")
package org.chizheng.marking.essays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
