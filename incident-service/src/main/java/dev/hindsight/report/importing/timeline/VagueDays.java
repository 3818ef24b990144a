package dev.hindsight.report.importing.timeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.time.Stamp;

/**
 * "In 2021, we moved the tower", "Early March 2022 - …", "2021-03: …": a bullet among others with times that tells no more than a year or
 * month. So does "Wednesday to Friday" as a heading behind one that is a day.
 */
final class VagueDays {

    private static final String MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{3,6})?\\.?";
    private static final Pattern DAYS = Pattern.compile("(?i)((?:(?:back |sometime )?(?:in|since|during) (?:the )?"
            + "|(?=early|late|mid|q[1-4]|spring|summer|autumn|fall|winter|" + MONTH + "[ ,]))(?:(?:early|late|mid)[- ])?"
            + "(?:(?:q[1-4]|spring|summer|autumn|fall|winter|" + MONTH + "),? (?:of )?)?(?:199|20[0-4])\\d"
            + "|(?:199|20[0-4])\\d-(?:0[1-9]|1[0-2])(?=:\\s|\\s[–—-]\\s))"
            + "(?:\\s?[,:]\\s+|\\s[–—-]\\s+|\\s(?=\\p{L}))(?=\\S)");

    private static final String WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
    private static final Pattern WEEK = Pattern
            .compile("(?i)(?:from )?" + WEEKDAY + " ?(?:to|until|till|through|and|[-–—]) ?" + WEEKDAY);

    private VagueDays() {}

    /** Whether a heading names days of the week and no date, in a timeline that has told a day above: what stands below it is an entry. */
    static boolean heads(String heading, EntryDrafts drafts) {
        boolean days = drafts.days().headed() && WEEK.matcher(heading).matches();
        if (days) {
            drafts.day(Stamp.vague(heading));
        }
        return days;
    }

    /** Opens the entry of such a bullet; false where it is none. */
    static boolean open(String words, EntryDrafts drafts) {
        Matcher days = DAYS.matcher(words);
        if (!days.lookingAt()) {
            return false;
        }
        drafts.open(Stamp.vague(days.group(1)), null, null, words.substring(days.end()));
        return true;
    }
}
