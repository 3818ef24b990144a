package dev.hindsight.alert;

/** A body that its source cannot have meant. It is kept, and can be replayed once we know better. */
public final class Unreadable extends RuntimeException {

    public Unreadable(String reason) {
        super(Clean.text(reason), null, false, false);
    }

    /** Never null, unlike that of its parent. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
