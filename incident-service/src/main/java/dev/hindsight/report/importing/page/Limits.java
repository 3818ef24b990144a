package dev.hindsight.report.importing.page;

/** How large and how deep a report may be; beyond it nothing is read, so that a hostile one costs little. */
public final class Limits {

    /** Characters of the whole report; the longest real one we know has fifty thousand. */
    public static final int CHARACTERS = 1_000_000;
    /** Elements within elements. */
    public static final int DEPTH = 100;
    /** Pieces a report may fall into. */
    public static final int BLOCKS = 12_000;
    /** Tags of a page, those that close others too. */
    public static final int TAGS = 60_000;
    /** Lines with words on them that a text may have. */
    public static final int LINES = 6_000;
    /** Tags that were opened and not closed, beyond which a tree is not even built. */
    public static final int OPEN_TAGS = 1_000;
    /** Beyond this many characters a line is kept as it is and not searched for what it may mean. */
    public static final int SEARCHED = 4_000;

    private Limits() {}

    /** The report is too large or too deep to be one. */
    public static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Exceeded(String message) {
            super(message);
        }
    }

    public static void few(int blocks) {
        if (blocks > BLOCKS) {
            throw new Exceeded("The report falls into more than " + BLOCKS + " pieces.");
        }
    }

    public static int deeper(int depth) {
        if (depth >= DEPTH) {
            throw new Exceeded("The report is nested more than " + DEPTH + " levels deep.");
        }
        return depth + 1;
    }
}
