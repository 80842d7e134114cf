package org.chizheng.security;

import org.chizheng.officers.Caller;

/** Who is signed in on the current thread; screens and endpoints ask here and hand the caller on. */
public interface CurrentCaller {

    /**
     * The signed-in caller.
     *
     * @throws org.springframework.security.core.AuthenticationException if nobody is signed in
     */
    Caller get();
}
