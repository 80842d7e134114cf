package org.chizheng.profiles;

/** Where new versions of a profile are entered. Whoever calls this answers for the role check and the audit entry. */
public interface ProfileRegister {

    /**
     * Adds a version. Versions are never changed or removed, and never begin in the past, so that no decision already
     * made can come to rest on other rules.
     *
     * @param values the new version; its id is not read
     * @param by account name of whoever adds it
     */
    ProfileAddition add(JurisdictionProfile values, String by);
}
