package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.Staff.Part.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.gateway.pages.SampleServices.Asked;
import dev.hindsight.gateway.pages.Staff.Part;

/** The form of the import page as a browser fills it in, and what the page asks of the service because of it. */
final class ImportForm {

    static final String PAGE = "/reports/import";
    static final String API = "/api/v1/reports/imports";
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(kept|seen|once)\" value=\"([^\"]*)\"");

    private ImportForm() {}

    static List<Asked> imports() {
        return SampleServices.shared().asked.stream().filter(each -> each.uri().startsWith(API)).toList();
    }

    /** The hidden fields of a page, as a browser sends them along with the next press of a button. */
    static List<Part> carried(String page) {
        var parts = new ArrayList<Part>();
        var matcher = HIDDEN.matcher(page);
        while (matcher.find()) {
            parts.add(field(matcher.group(1), matcher.group(2).replace("&amp;", "&")));
        }
        return parts;
    }

    static List<Part> and(List<Part> parts, Part... more) {
        var all = new ArrayList<>(parts);
        all.addAll(List.of(more));
        return all;
    }
}
