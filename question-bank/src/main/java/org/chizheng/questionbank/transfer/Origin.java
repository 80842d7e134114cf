package org.chizheng.questionbank.transfer;

/** Where an item stands in a file, and how its parts are called there. */
public interface Origin {

    /** Parts of an item that a finding can be about. */
    enum Part {
        WHOLE,
        STEM,
        KEY,
        SUBJECT,
        LAW,
        TAGS,
        SHARE,
        EXPLANATION
    }

    /** Name of the file within a package; empty if there is only one. */
    String file();

    /** Line on which the item begins, from 1. */
    int line();

    /** The heading above a part; empty if the format has no headings. */
    String column(Part part);

    /** A finding on a part of this item. */
    Finding finding(Part part, Reason reason);

    /** Where a part of a case stands, by its number from 0; the item itself if the format cannot tell. */
    default Origin ofPart(int number) {
        return this;
    }

    /**
     * An item of a format without columns.
     *
     * @param title what tells people which one it is: the beginning of its stem, or its name
     */
    record OfItem(String file, int line, String title) implements Origin {

        /** Shortens the title, so that no item is kept as a whole for the sake of its findings. */
        public OfItem {
            title = Finding.shortened(title);
        }

        @Override
        public String column(Part part) {
            return "";
        }

        @Override
        public Finding finding(Part part, Reason reason) {
            return finding(reason, title);
        }

        /** A finding with words of its own, such as the name of what is not supported. */
        public Finding finding(Reason reason, String excerpt) {
            return new Finding(file, line, "", reason, excerpt, 0);
        }
    }
}
