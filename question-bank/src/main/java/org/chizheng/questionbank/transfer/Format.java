package org.chizheng.questionbank.transfer;

/** Formats that questions are exported in. */
public enum Format {
    EXCEL(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV(".csv", "text/csv;charset=UTF-8"),
    GIFT(".gift.txt", "text/plain;charset=UTF-8"),
    MOODLE_XML(".xml", "application/xml"),
    AIKEN(".aiken.txt", "text/plain;charset=UTF-8"),
    QTI_2_1(".qti21.zip", "application/zip"),
    QTI_2_2(".qti22.zip", "application/zip"),
    QTI_3_0(".qti30.zip", "application/zip");

    private final String ending;
    private final String mediaType;

    Format(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The end of a file's name, with its dot. */
    public String ending() {
        return ending;
    }

    /** The media type. */
    public String mediaType() {
        return mediaType;
    }
}
