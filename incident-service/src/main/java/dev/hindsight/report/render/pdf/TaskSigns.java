package dev.hindsight.report.render.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

import dev.hindsight.report.render.html.TaskBox;

/** Paper has no fields, but signs. */
final class TaskSigns {

    private TaskSigns() {}

    static void print(Document html) {
        html.select("input[type=checkbox]")
                .forEach(box -> box.replaceWith(new TextNode(box.hasAttr("checked") ? TaskBox.DONE : TaskBox.OPEN)));
    }
}
