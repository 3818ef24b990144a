package dev.hindsight.report.importing.dump;

/**
 * A page as text, the way it came out of a wiki.
 *
 * @param seen what a careful reader has of the page when this is all that is left
 */
record WikiDump(String text, WikiPage seen) {

    /** One of the many ways the page may come out. */
    static WikiDump of(WikiPage page, Whim whim) {
        var sheet = new Sheet(whim.percent(30));
        WikiPage top = WikiHead.print(page, sheet, whim);
        WikiPage seen = WikiBody.print(page, top, sheet, whim);
        return new WikiDump(sheet.text(), seen);
    }

    @Override
    public String toString() {
        return text;
    }
}
