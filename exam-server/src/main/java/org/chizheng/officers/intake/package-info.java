/**
 * Import of people from Excel and CSV files: a dry run that finds every fault with row and column, then the import.
 */
@NullMarked
@NamedInterface("intake")
package org.chizheng.officers.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
