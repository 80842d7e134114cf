/**
 * The register of statutes: laws with their versions and articles, what an amendment changed, and what a citation
 * resolves to. Laws are public, so that organisations play no part in reading them.
 */
@NullMarked
@NamedInterface("statutes")
package org.chizheng.questionbank.statutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
