package dev.hindsight.incident;

/**
 * Text of several lines as it is kept: each line ends with a line feed. Forms of browsers send carriage return and line feed, and the same
 * text must not differ by where it was written.
 */
final class LineEnds {

    private LineEnds() {}

    static String of(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
