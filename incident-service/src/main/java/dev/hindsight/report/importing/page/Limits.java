package dev.hindsight.report.importing.page;

/** How large and how deep a report may be; beyond it nothing is read, so that a hostile one costs little. */
public final class Limits {

    /** Characters of the whole report; the longest real one we know has fifty thousand. */
    public static final int CHARACTERS = 2_000_000;
    /** Elements within elements. */
    public static final int DEPTH = 100;
    /** Pieces a report may fall into. */
    public static final int BLOCKS = 50_000;

    private Limits() {}

    /** The report is too large or too deep to be one. */
    public static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Exceeded(String message) {
            super(message);
        }
    }

    static int deeper(int depth) {
        if (depth >= DEPTH) {
            throw new Exceeded("The report is nested more than " + DEPTH + " levels deep.");
        }
        return depth + 1;
    }
}
