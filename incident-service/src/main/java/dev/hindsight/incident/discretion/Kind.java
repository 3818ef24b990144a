package dev.hindsight.incident.discretion;

/** What is kept from the public, and what stands in its place: in a report a mark, in the draft of an update words to go on with. */
public enum Kind {
    NAME("[name]", "a colleague"), MAIL("[e-mail]", "an address"), LINK("[link]", "a link"), HOST("[host]",
            "a machine"), TICKET(
                    "[ticket]", "a ticket");

    private final String mark;
    private final String words;

    Kind(String mark, String words) {
        this.mark = mark;
        this.words = words;
    }

    public String mark() {
        return mark;
    }

    public String words() {
        return words;
    }
}
