package org.chizheng.officers.photos;

/**
 * One file that is not taken.
 *
 * @param place which file of the archive it is, from 1; 0 for the archive as a whole
 * @param file its name without folders, an ID number in it masked; empty for the archive as a whole
 * @param detail what the fault's description says, else empty
 */
public record PhotoFinding(int place, String file, PhotoFault fault, String detail) {}
