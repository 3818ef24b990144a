package dev.hindsight.markdown;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;

/** What people use of Markdown beyond CommonMark; whoever shows it chooses from these. */
public final class MarkdownExtensions {

    public static final Extension TABLES = TablesExtension.create();
    /** Between two tildes it is struck; one tilde stands for "about". */
    public static final Extension STRUCK = StrikethroughExtension.builder().requireTwoTildes(true).build();
    /** A bare address is a link. */
    public static final Extension LINKS = AutolinkExtension.builder().linkTypes(AutolinkType.URL).build();
    /** Brackets before a task of a list are a box, see {@link Task}. */
    public static final Extension TASKS = new Tasks();

    private MarkdownExtensions() {}
}
