package org.chizheng.security;

import org.chizheng.officers.Officer;

/**
 * What an officer needs to come in for the first time.
 *
 * @param activationCode shown this once; only its hash is kept
 */
public record OpenedOfficerAccount(Officer officer, String username, String activationCode) {}
