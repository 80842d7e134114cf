package org.chizheng.certificates;

/** The person who holds certificates, by the number that the officers' register gives. */
public record HolderId(long value) {}
