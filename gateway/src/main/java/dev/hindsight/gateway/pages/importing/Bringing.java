package dev.hindsight.gateway.pages.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The import page.
 *
 * @param readings what was read, or what became of it; empty at first
 * @param accepted whether the readings were taken over
 * @param nothing whether the form was sent with nothing on it
 */
public record Bringing(ImportForm form, List<Reading> readings, boolean accepted, boolean nothing, String once) {

    /** What was taken over. */
    public List<Reading> done() {
        return accepted ? readings.stream().filter(Reading::read).toList() : List.of();
    }

    /** What is still to be decided on. */
    public List<Reading> open() {
        return accepted ? readings.stream().filter(reading -> !reading.read()).toList() : readings;
    }

    public boolean acceptable() {
        return !accepted && readings.stream().anyMatch(Reading::read);
    }

    /** Pasted text, unless it was taken over by now. */
    public String text() {
        return done().stream().anyMatch(reading -> reading.pages().getFirst().name().isEmpty()) ? "" : form.text();
    }

    /** What stays on the form. */
    public List<Brought> pages() {
        var gone = done().stream().flatMap(reading -> reading.pages().stream()).map(Brought::mark).toList();
        return form.pages().stream().filter(page -> !gone.contains(page.mark())).toList();
    }

    /** Whether it is what somebody wants to see once it was read. */
    public boolean comesFirst(Reading reading) {
        return !accepted && reading.equals(readings.getFirst());
    }

    /** How many of them somebody ought to look at before accepting. */
    public long toLookAt() {
        return open().stream().filter(reading -> reading.toLookAt() > 0).count();
    }

    /** The one below a reading; null behind the last. */
    public @Nullable Reading after(Reading reading) {
        int next = open().indexOf(reading) + 1;
        return next < open().size() ? open().get(next) : null;
    }

    /** Whether a page stands on the form with what was read from it. */
    public boolean shows(Brought page) {
        return open().stream().anyMatch(reading -> reading.mark().equals(page.mark()));
    }

    public boolean read() {
        return !readings.isEmpty();
    }
}
