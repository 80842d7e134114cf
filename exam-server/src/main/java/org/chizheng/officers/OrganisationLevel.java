package org.chizheng.officers;

/** 级别: the four levels of government. */
public enum OrganisationLevel {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP
}
