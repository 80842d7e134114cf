/**
 * The versions of a question beside each other: what one says and the other does not.
 */
@NullMarked
@NamedInterface("versions")
package org.chizheng.questionbank.versions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
