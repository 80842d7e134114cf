package org.chizheng.officers.intake;

import org.jspecify.annotations.Nullable;

/**
 * One fault.
 *
 * @param row number as the spreadsheet shows it, 0 for the file as a whole
 * @param column null for the row or file as a whole
 * @param value what stands there, ID numbers and phone numbers masked
 * @param detail what the reason's description says, else empty
 */
public record Finding(int row, @Nullable IntakeColumn column, FindingReason reason, String value, String detail) {}
