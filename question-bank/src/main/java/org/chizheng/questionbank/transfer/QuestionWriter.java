package org.chizheng.questionbank.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/** Writes some formats. */
public interface QuestionWriter {

    /** The formats that it writes. */
    Set<Format> formats();

    /** Writes a whole file; the stream stays the caller's to close. */
    void write(Outflow questions, OutputStream out) throws IOException;
}
