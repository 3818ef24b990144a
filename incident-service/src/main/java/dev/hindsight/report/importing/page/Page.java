package dev.hindsight.report.importing.page;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.PageFacts;

/**
 * A report as blocks.
 *
 * @param whole whether each paragraph is one as somebody wrote it, and no line of a text that was broken to fit a width
 * @param fields facts that stand outside the text, for instance front matter
 */
public record Page(Format format, boolean whole, @Nullable String title, List<Block> blocks, PageFacts facts,
        Map<String, List<String>> fields, List<Finding> findings) {

    public Page {
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }

    /** The same page with its blocks told otherwise. */
    public Page with(List<Block> others) {
        return new Page(format, whole, title, others, facts, fields, findings);
    }
}
