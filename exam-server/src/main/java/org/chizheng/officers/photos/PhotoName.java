package org.chizheng.officers.photos;

import java.util.Locale;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.identity.IdNumberCheck;
import org.jspecify.annotations.Nullable;

/**
 * Whom a file of an archive is named after; at most one of the two is there. Folders mean nothing: a path is never
 * followed, only its last part is read.
 */
record PhotoName(
        String shown, @Nullable IdNumber idNumber, @Nullable OfficerId officer) {

    private static final int LONGEST_SHOWN = 80;

    static PhotoName of(String path) {
        String file = last(path);
        int dot = file.lastIndexOf('.');
        String base = dot <= 0 ? file : file.substring(0, dot);
        if (IdNumber.check(base) instanceof IdNumberCheck.Right(IdNumber number)) {
            return new PhotoName(number.masked() + file.substring(base.length()), number, null);
        }
        if (base.matches("[0-9]{1,12}")) {
            return new PhotoName(file, null, new OfficerId(Long.parseLong(base)));
        }
        return new PhotoName(shortened(masked(file)), null, null);
    }

    /** What systems leave beside the files of a folder. */
    static boolean isLitter(String path) {
        return path.startsWith("__MACOSX/")
                || last(path).startsWith(".")
                || last(path).toLowerCase(Locale.ROOT).equals("thumbs.db");
    }

    private static String last(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** A mistyped number is nearly one: it is not shown in full either. */
    private static String masked(String file) {
        StringBuilder shown = new StringBuilder(file);
        int run = 0;
        for (int i = 0; i <= file.length(); i++) {
            if (i < file.length() && Character.isDigit(file.charAt(i))) {
                run++;
            } else {
                if (run > 12) {
                    shown.replace(i - run, i, IdNumber.mask(file.substring(i - run, i)));
                }
                run = 0;
            }
        }
        return shown.toString();
    }

    private static String shortened(String file) {
        return file.length() <= LONGEST_SHOWN ? file : file.substring(0, LONGEST_SHOWN) + "…";
    }
}
