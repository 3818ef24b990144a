package dev.hindsight.gateway.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The one sentence a page says after something was done. The cookie that carries it over the redirect holds a word of this
 * list and at most a key, never text, so nothing that others wrote can be put on a page through it.
 */
public enum Flash {
    CONFIDENTIAL_NOW("%s is confidential now."), OPEN_NOW("%s can be seen by everyone who may sign in now."), OUT_OF_SIGHT(
            "%s is confidential now. You do not take part in it, so you no longer see it."), LINKED("Links changed."), MERGED(
                    "%s is merged. Work goes on in the other incident."), UNMERGED(
                            "%s stands on its own again."), UPDATE_POSTED("Update posted."), SECTION_RESTORED("Section restored. What stood there before is in the history."), NOT_YET(
            "It was not declared yet at that time. This is its first version."), DECLARED(
                    "%s is declared. Everyone who asked to hear about it is being told."), STATUS_CHANGED(
                            "Status changed."), SEVERITY_CHANGED("Severity changed."), FACTS_CHANGED(
                                    "Facts changed."), ROLE_CHANGED(
                                            "Roles changed."), LABELS_CHANGED("Labels changed."), PEOPLE_CHANGED(
                                                    "People changed."), ENTRY_ADDED(
                                                            "Added to the timeline."), ENTRY_CORRECTED(
                                                                    "Entry corrected. The old wording stays readable."), ENTRY_RETRACTED(
                                                                            "Entry retracted. It stays readable, struck through."), SECTION_WRITTEN(
                                                                                    "Section saved."), ACTION_RAISED(
                                                                                            "%s raised."), ACTION_CHANGED(
                                                                                                    "%s changed."), DELIVERY_REPLAYED(
                                                                                                            "The notification is on its way again.");

    /** A message with the key it speaks of. */
    public record Said(Flash flash, @Nullable String key) {
        public String text() {
            return flash.text.formatted(key == null ? "It" : key);
        }

        String cookie() {
            return flash.word() + (key == null ? "" : ":" + key);
        }
    }

    static final String COOKIE = "hindsight-said";
    private static final Pattern KEY = Pattern.compile("[A-Z]{1,8}-[0-9]{1,12}");

    private final String text;

    Flash(String text) {
        this.text = text;
    }

    public Said said() {
        return new Said(this, null);
    }

    public Said about(@Nullable String key) {
        return new Said(this, key != null && KEY.matcher(key).matches() ? key : null);
    }

    static Optional<Said> parse(String cookie) {
        var parts = cookie.split(":", 2);
        return Arrays.stream(values()).filter(flash -> flash.word().equals(parts[0])).findFirst()
                .map(flash -> flash.about(parts.length == 2 ? parts[1] : null));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
