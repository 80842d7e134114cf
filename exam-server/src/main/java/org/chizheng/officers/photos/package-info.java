/**
 * Photos of people on the register, to compare a face with: kept one by one or from a ZIP archive. They are personal
 * data: scoped like the register, re-encoded without what a camera wrote into them, and in no log.
 */
@NullMarked
@NamedInterface("photos")
package org.chizheng.officers.photos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
