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
    DECLARED, STATUS_CHANGED, SEVERITY_CHANGED, FACTS_CHANGED, CONFIDENTIAL_NOW, OUT_OF_SIGHT, OPEN_NOW, ROLE_CHANGED, LABELS_CHANGED, PEOPLE_CHANGED, LINKED, MERGED, UNMERGED, ENTRY_ADDED, ENTRY_CORRECTED, ENTRY_RETRACTED, SECTION_WRITTEN, SECTION_RESTORED, UPDATE_POSTED, UPDATE_WITHDRAWN, ACTION_RAISED, ACTION_CHANGED, NOT_YET, IMPORTED, IMPORT_UPDATED, IMPORT_UNCHANGED, PUBLISHED, WITHDRAWN, DELIVERY_REPLAYED, TEST_SENT, SOURCE_ADDED, SOURCE_CHANGED, SOURCE_PAUSED, SOURCE_GOES_ON, SOURCE_DELETED, SECRET_KEPT, SECRET_REMOVED, RECEIPT_REPLAYED, RULE_ADDED, RULE_CHANGED, RULE_ON, RULE_OFF, RULE_DELETED, BUNDLE_KEPT, BUNDLE_KNOWN;

    /**
     * A message with the key it speaks of.
     *
     * @param first whether one of the times was shown twice by clocks that were put back, and taken to be the first
     */
    public record Said(Flash flash, @Nullable String key, boolean first) {
        public String text() {
            return flash.text().formatted(key == null ? "It" : key) + (first ? FIRST_TAKEN : "");
        }

        public Said first(boolean taken) {
            return new Said(flash, key, taken);
        }

        String cookie() {
            return flash.word() + (first ? FIRST : "") + (key == null ? "" : ":" + key);
        }
    }

    private static final String FIRST = ".first";
    private static final String FIRST_TAKEN = " Clocks showed that time twice that night;"
            + " the first was taken, before they were put back.";
    static final String COOKIE = "hindsight-said";
    private static final Pattern KEY = Pattern.compile("[A-Z]{1,8}-[0-9]{1,12}");

    private String text() {
        return switch (this) {
            case DECLARED -> "%s is declared. Everyone who asked to hear about it is being told.";
            case STATUS_CHANGED -> "Status changed.";
            case SEVERITY_CHANGED -> "Severity changed.";
            case FACTS_CHANGED -> "Facts changed.";
            case CONFIDENTIAL_NOW -> "%s is confidential now.";
            case OUT_OF_SIGHT -> "%s is confidential now. You do not take part in it, so you no longer see it.";
            case OPEN_NOW -> "%s is open: everyone who may sign in can see it now.";
            case ROLE_CHANGED -> "Roles changed.";
            case LABELS_CHANGED -> "Labels changed.";
            case PEOPLE_CHANGED -> "People changed.";
            case LINKED -> "Links changed.";
            case MERGED -> "%s is merged. Work goes on in the other incident.";
            case UNMERGED -> "%s stands on its own again.";
            case ENTRY_ADDED -> "Added to the timeline.";
            case ENTRY_CORRECTED -> "Entry corrected. The old wording stays readable.";
            case ENTRY_RETRACTED -> "Entry retracted. It stays readable, struck through.";
            case SECTION_WRITTEN -> "Section saved.";
            case SECTION_RESTORED -> "Section restored. What stood there before is in the history.";
            case UPDATE_POSTED -> "Update posted. Whom it reaches is told under Who was told.";
            case UPDATE_WITHDRAWN -> "Update withdrawn. Mails that went out stay where they are; post what holds.";
            case ACTION_RAISED -> "%s raised.";
            case ACTION_CHANGED -> "%s changed.";
            case NOT_YET -> "It was not declared yet at that time. This is its first version.";
            case IMPORTED -> "%s was made from the page.";
            case IMPORT_UPDATED -> "%s now says what the page says.";
            case IMPORT_UNCHANGED -> "%s holds all of the page already. Nothing was changed.";
            case PUBLISHED -> "Published. Later changes will show as such.";
            case WITHDRAWN -> "The publication is withdrawn.";
            case DELIVERY_REPLAYED -> "The notification is on its way again.";
            case TEST_SENT -> "A test is on its way. It opens nothing.";
            case SOURCE_ADDED -> "The source is added. This is what to do at its far side.";
            case SOURCE_CHANGED -> "Settings saved.";
            case SOURCE_PAUSED -> "Paused. What it posts is kept, and processed when it goes on.";
            case SOURCE_GOES_ON -> "It goes on. What came meanwhile is being processed now.";
            case SOURCE_DELETED -> "The source is deleted. Its alerts and incidents stay.";
            case SECRET_KEPT -> "The secret is kept. What is signed with it is taken from now on.";
            case SECRET_REMOVED -> "The secret is no longer good.";
            case RECEIPT_REPLAYED -> "The post is being processed again.";
            case RULE_ADDED -> "The rule stands. It counts for what comes from now on.";
            case RULE_CHANGED -> "The rule is changed. It counts for what comes from now on.";
            case RULE_ON -> "The rule is on again.";
            case RULE_OFF -> "The rule is off.";
            case RULE_DELETED -> "The rule is deleted. What was decided by it stays decided.";
            case BUNDLE_KEPT -> "The bundle holds, and is kept.";
            case BUNDLE_KNOWN -> "This bundle was here already. It holds.";
        };
    }

    public Said said() {
        return new Said(this, null, false);
    }

    public Said about(@Nullable String key) {
        return new Said(this, key != null && KEY.matcher(key).matches() ? key : null, false);
    }

    static Optional<Said> parse(String cookie) {
        var parts = cookie.split(":", 2);
        boolean first = parts[0].endsWith(FIRST);
        var word = first ? parts[0].substring(0, parts[0].length() - FIRST.length()) : parts[0];
        return Arrays.stream(values()).filter(flash -> flash.word().equals(word)).findFirst()
                .map(flash -> flash.about(parts.length == 2 ? parts[1] : null).first(first));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
