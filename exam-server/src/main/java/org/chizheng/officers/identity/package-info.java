/**
 * What identifies people and organisations: checked numbers, and the vault that keeps 公民身份号码 unreadable at rest.
 */
@NullMarked
@NamedInterface("identity")
package org.chizheng.officers.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
