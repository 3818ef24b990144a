package dev.hindsight.report.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of a report, the one for tools first: that is what one gets who asks for anything. */
public enum ReportFormat {
    JSON("application/json", "json"), HTML("text/html", "html"), MARKDOWN("text/markdown", "md"), PDF("application/pdf",
            "pdf"), CONFLUENCE("application/vnd.atlassian.confluence.storage+xml", "storage.xml");

    private final String type;
    private final String ending;

    ReportFormat(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** The media type, without parameters. */
    public String type() {
        return type;
    }

    String contentType() {
        return this == PDF || this == JSON ? type : type + ";charset=UTF-8";
    }

    String ending() {
        return ending;
    }

    /** {@code markdown}, {@code html}, … */
    static Optional<ReportFormat> named(String name) {
        return Arrays.stream(values()).filter(format -> format.toString().equals(name)).findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
