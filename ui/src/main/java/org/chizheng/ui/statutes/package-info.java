/**
 * The register of statutes: reading, searching and comparing laws, importing them, and the questions that an amendment
 * has frozen.
 */
@NullMarked
package org.chizheng.ui.statutes;

import org.jspecify.annotations.NullMarked;
