package dev.hindsight.report.importing.text;

import java.util.ArrayList;

import dev.hindsight.report.importing.action.draft.LabelBelow;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.people.Names;

/** A bullet with what stands in the lines below it. */
final class GrownItem {

    private GrownItem() {}

    /** Grown by the words of the next line, which belong to the bullet that stands last. */
    static Block.Item of(Block.Item item, String words) {
        if (!item.body().isEmpty() && item.body().getLast() instanceof Block.Item inner) {
            var body = new ArrayList<>(item.body());
            body.set(body.size() - 1, longer(inner, words));
            return item.with(body);
        }
        return longer(item, words);
    }

    /** The same for an action, whose next lines may say whose it is and how it stands: "Owner: Ida", and behind that "In progress". */
    static Block.Item ofTask(Block.Item item, String words) {
        if (item.ticked() != null && (Names.isNobody(words) || new Names().isPerson(words))) {
            return item.grown(new Block.Para(Line.of(words)));
        }
        boolean labelled = item.line().split().stream().skip(1).anyMatch(LabelBelow::is);
        return item.body().isEmpty() && (LabelBelow.is(Line.of(words)) || labelled && !Character.isLowerCase(words.charAt(0)))
                ? new Block.Item(item.ticked(), item.ordered(), Joints.joined(item.line(), new Span.Break(false), words),
                        item.body())
                : of(item, words);
    }

    private static Block.Item longer(Block.Item item, String words) {
        return new Block.Item(item.ticked(), item.ordered(), Joints.joined(item.line(), new Span.Text(" ", false), words),
                item.body());
    }
}
