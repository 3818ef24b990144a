package dev.hindsight.report.importing.action.line;

import java.util.List;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.people.Names;

/** The blocks among the actions with each action as a point of a list, in whatever way the page sets it apart. */
public final class AsPoints {

    private AsPoints() {}

    public static List<Block> of(List<Block> blocks, Names names) {
        List<Block> grouped = NamedPoints.opened(blocks, names);
        return OwnedParagraphs.asItems(StatedParagraphs.asItems(ListedLabels.joined(grouped)), names);
    }
}
