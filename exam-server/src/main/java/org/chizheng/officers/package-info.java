/**
 * People and organisations of four levels, delegations, and who asks ({@link org.chizheng.officers.Caller}).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"profiles", "audit"})
package org.chizheng.officers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
