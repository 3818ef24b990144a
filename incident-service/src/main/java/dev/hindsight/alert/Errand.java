package dev.hindsight.alert;

/**
 * What has come of something that was to be done elsewhere because of a post.
 *
 * @param done false when it may go better another time
 * @param remark a sentence for people
 */
public record Errand(boolean done, String remark) {

    public static Errand done(String remark) {
        return new Errand(true, remark);
    }

    public static Errand failed(String remark) {
        return new Errand(false, remark);
    }
}
