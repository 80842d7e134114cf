package org.chizheng.questionbank.transfer;

import java.io.IOException;

/** Reads one kind of file. Whatever stands in it is a finding, never an exception of another kind. */
public interface QuestionReader {

    /** Whether a file is of this kind, going by its name, and by its content where the name says nothing. */
    boolean reads(SourceFile file) throws IOException;

    /**
     * Reads a file to its end.
     *
     * @throws UnreadableException if nothing of the file can be trusted; what was taken so far is thrown away
     * @throws IOException if the disk fails
     */
    void read(SourceFile file, ImportChoice choice, Intake intake) throws IOException, UnreadableException;
}
