/**
 * Import and export of questions: a dry run with findings first, then one transaction per batch.
 */
@NullMarked
@NamedInterface("transfer")
package org.chizheng.questionbank.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
