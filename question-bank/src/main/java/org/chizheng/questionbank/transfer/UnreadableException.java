package org.chizheng.questionbank.transfer;

/** A file that cannot be read, or must not be trusted, as a whole. */
public class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /** A file that is refused. */
    public UnreadableException(Finding finding) {
        super(finding.reason().name());
        this.finding = finding;
    }

    /** What people are told. */
    public Finding finding() {
        return finding;
    }
}
