package dev.hindsight.alert;

/** Understands what one type of source posts. A new type is one bean of this kind in a folder of its own. */
public interface AlertReader {

    /** The name in {@code type} of a source, such as {@code alertmanager}. */
    String type();

    /**
     * Pure: the same bytes always give the same reading.
     *
     * @throws Unreadable with a sentence for people when this is nothing that the source sends
     */
    Reading read(byte[] body);
}
