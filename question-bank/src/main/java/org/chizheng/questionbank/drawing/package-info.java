/**
 * Papers drawn by seed: how they are made up, whether the bank can fill them, and the drawing itself.
 */
@NullMarked
@NamedInterface("drawing")
package org.chizheng.questionbank.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
