/** Questions in tables: Excel workbooks and CSV files. */
@NullMarked
package org.chizheng.questionbank.transfer.table;

import org.jspecify.annotations.NullMarked;
