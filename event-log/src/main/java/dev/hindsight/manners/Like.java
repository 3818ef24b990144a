package dev.hindsight.manners;

/** A pattern of SQL's {@code like} for text that holds some words, as they were typed but for how an apostrophe is. */
public final class Like {

    /** Straight as keyboards have it, round as phones and word processors make it. */
    private static final String APOSTROPHES = "['‘’ʼ]";

    private Like() {}

    /** Each sign of the words stands for itself; an apostrophe for any one sign, so that {@code can't} finds {@code can’t}. */
    public static String holding(String words) {
        return "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1").replaceAll(APOSTROPHES, "_") + "%";
    }
}
