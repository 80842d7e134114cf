package org.chizheng.officers.photos;

/** Why a file cannot be taken as somebody's photo. */
public enum PhotoFault {
    /** Neither a JPEG nor a PNG picture that can be drawn. */
    NOT_A_PICTURE,
    /** More than 10 MiB. */
    TOO_MANY_BYTES,
    /** More than 25 million pixels, by what the file promises; nothing was drawn. */
    TOO_MANY_PIXELS,
    /** Fitted into 480 by 640, less than 120 wide or 160 high: nobody would be recognised. */
    TOO_SMALL,
    /** The file is named neither by a right 公民身份号码 nor by the number of a person on the register. */
    NAME_UNREADABLE,
    /** Nobody of this number in the caller's area; it is not said whether there is elsewhere. */
    PERSON_UNKNOWN,
    /** An earlier file names the same person; the detail is its place in the archive. */
    DOUBLED,
    /** No ZIP archive, or a broken or encrypted one. */
    ARCHIVE_UNREADABLE,
    ARCHIVE_EMPTY,
    /** More than 20,000 files. */
    TOO_MANY_FILES,
    /** Unpacks to more than 1 GiB. */
    ARCHIVE_TOO_LARGE
}
