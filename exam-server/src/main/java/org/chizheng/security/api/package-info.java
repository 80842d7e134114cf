/**
 * The REST chain: API keys of other systems, rate limits, refusals as Problem Details.
 */
@NullMarked
@NamedInterface("api")
package org.chizheng.security.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
