package dev.hindsight.report.importing.head;

import java.util.List;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;

/** A state that a page shows as a picture, a badge or a lamp, by what is said of the picture. */
final class PicturedState {

    private PicturedState() {}

    /** The words of the field, or those of its only picture where there are none and the picture names a state. */
    static String or(String written, Chapter field) {
        List<String> said = Words.lines(field.blocks()).stream().flatMap(line -> line.spans().stream())
                .filter(Span.Image.class::isInstance).map(image -> ((Span.Image) image).said()).toList();
        boolean state = written.isEmpty() && said.size() == 1 && StatusWords.state(said.getFirst()) != null;
        return state ? said.getFirst() : written;
    }
}
