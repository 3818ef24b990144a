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
 * @param fields facts that stand outside the text, for instance front matter
 */
public record Page(Format format, @Nullable String title, List<Block> blocks, PageFacts facts, Map<String, List<String>> fields,
        List<Finding> findings) {

    public Page {
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }

    /** The same page with its blocks told otherwise. */
    public Page with(List<Block> others) {
        return new Page(format, title, others, facts, fields, findings);
    }
}
