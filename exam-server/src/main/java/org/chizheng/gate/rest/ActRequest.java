package org.chizheng.gate.rest;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An act as another system sends it: everything may be missing or wrong until {@link ActReading} has read it. */
record ActRequest(
        @Schema(description = "Identity of this request; a repeated one gets the first answer again") @Nullable
        String requestId,

        @Nullable String actNumber,

        @Schema(allowableValues = {"INSPECTION", "PENALTY", "COERCION", "LICENSING", "LEVY"}) @Nullable
        String type,

        @Nullable String step,

        @Schema(description = "ISO 8601 with offset", example = "2026-06-01T09:30:00+08:00") @Nullable
        String actTime,

        @Schema(description = "Unified social credit code of the enforcing organisation") @Nullable
        String unit,

        @Schema(description = "GB/T 2260 (6 digits) or GB/T 10114 (9 digits)") @Nullable
        String region,

        @Nullable String powerItem,
        @Nullable String domain,
        @Nullable Boolean jointAction,
        @Nullable List<@Nullable PersonRequest> participants,
        @Nullable List<@Nullable PersonRequest> recused,
        @Nullable BasisRequest exceptionBasis,

        @Schema(hidden = true) @JsonAnySetter @Nullable Map<String, Object> unknown) {

    /** Somebody who takes part or stepped back. */
    record PersonRequest(
            @Schema(description = "Number of the certificate that was shown") @Nullable
            String certificate,

            @Nullable String idNumber,

            @Schema(
                    allowableValues = {"ENFORCER", "AUXILIARY", "RECORDER"},
                    defaultValue = "ENFORCER")
            @Nullable
            String role,

            @Nullable Boolean certificateShown,

            @Schema(hidden = true) @JsonAnySetter @Nullable Map<String, Object> unknown) {}

    /** Statute and article that let one officer act alone. */
    record BasisRequest(
            @Nullable String law,
            @Nullable String article,

            @Schema(hidden = true) @JsonAnySetter @Nullable Map<String, Object> unknown) {}
}
