package dev.hindsight.report.render.pdf;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;

/** Where a line may end: as in any text, and in addresses before a slash, but never inside of a day, a time or a number. */
final class LineBreaks implements FSTextBreaker {

    private final FSTextBreaker any = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        any.setText(newText);
    }

    @Override
    public int next() {
        int place = any.next();
        while (place != BreakIterator.DONE && isInsideOfNumber(place)) {
            place = any.next();
        }
        return place;
    }

    private boolean isInsideOfNumber(int place) {
        return place > 1 && place < text.length() && Character.isDigit(text.charAt(place))
                && ":.,-".indexOf(text.charAt(place - 1)) >= 0 && Character.isDigit(text.charAt(place - 2));
    }
}
