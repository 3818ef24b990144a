package dev.hindsight.gateway.pages.sources;

import java.util.List;

import dev.hindsight.gateway.pages.words.Moment;

/** The hours of a day as bars, 720 wide and 120 high; what went wrong stands at the foot of each. */
public record Chart(List<Activity.Hour> hours) {

    private static final int WIDTH = 30;
    private static final int HEIGHT = 120;

    /**
     * @param top where the whole bar begins
     * @param wrong how high what went wrong is
     */
    public record Bar(int x, int top, int height, int wrongTop, int wrong, String title) {}

    public List<Bar> bars() {
        long most = most();
        return hours.stream().map(hour -> {
            int all = height(hour.all(), most);
            int wrong = height(hour.wrong(), most);
            return new Bar(hours.indexOf(hour) * WIDTH + 4, HEIGHT - all, all, HEIGHT - wrong, wrong,
                    Moment.clock(hour.at()) + " UTC: " + hour.all() + " came, " + hour.wrong() + " went wrong");
        }).toList();
    }

    public long most() {
        return hours.stream().mapToLong(Activity.Hour::all).max().orElse(0);
    }

    public boolean empty() {
        return most() == 0;
    }

    public String first() {
        return hours.isEmpty() ? "" : Moment.clock(hours.getFirst().at());
    }

    public String last() {
        return hours.isEmpty() ? "" : Moment.clock(hours.getLast().at());
    }

    /** The same in a sentence. */
    public String words() {
        long all = hours.stream().mapToLong(Activity.Hour::all).sum();
        long wrong = hours.stream().mapToLong(Activity.Hour::wrong).sum();
        return "Posts by hour over the last 24 hours: " + all + " came, " + wrong + " went wrong, at most " + most()
                + " in an hour.";
    }

    private static int height(long count, long most) {
        return count == 0 ? 0 : (int) Math.max(3, count * HEIGHT / most);
    }
}
