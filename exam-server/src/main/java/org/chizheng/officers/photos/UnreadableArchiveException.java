package org.chizheng.officers.photos;

/** An archive of which nothing can be taken. */
class UnreadableArchiveException extends Exception {

    private static final long serialVersionUID = 1L;

    private final PhotoFault fault;

    UnreadableArchiveException(PhotoFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    PhotoFault fault() {
        return fault;
    }
}
