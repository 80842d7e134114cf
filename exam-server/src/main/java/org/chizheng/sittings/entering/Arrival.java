package org.chizheng.sittings.entering;

import org.jspecify.annotations.Nullable;

/**
 * How a candidate comes to the door: what the server sees of the request, and what was typed.
 *
 * @param address the client's, as the server sees it behind the proxies that it trusts
 * @param url of the request with its query, as the client asked for it
 * @param browserKeyHash what Safe Exam Browser sends as {@link #BROWSER_KEY_HEADER}; null from any other browser
 * @param code the access code as it was typed; empty where none was
 */
public record Arrival(String address, String url, @Nullable String browserKeyHash, String code) {

    /** Header that Safe Exam Browser adds to every request: SHA-256 of the address asked for and its configuration key. */
    public static final String BROWSER_KEY_HEADER = "X-SafeExamBrowser-ConfigKeyHash";

    /** Of whom nothing is known; stays out wherever the exam asks for anything. */
    public static final Arrival UNSEEN = new Arrival("", "", null, "");

    /** The same with a typed code. */
    public Arrival with(String typed) {
        return new Arrival(address, url, browserKeyHash, typed);
    }
}
