package dev.hindsight.gateway.pages.travel;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.pages.incidents.Incident;
import dev.hindsight.gateway.pages.report.Section;
import dev.hindsight.gateway.pages.words.Piece;

/**
 * A section of the report as it is and as it would be when it is brought back from an old version.
 *
 * @param refused why it was not brought back just now, null when nothing was tried yet
 */
public record Restoration(Incident now, Incident then, String section, @Nullable Problem refused) {

    public String title() {
        return Section.titleOf(section);
    }

    public String is() {
        return now.report().getOrDefault(section, "");
    }

    public String was() {
        return then.report().getOrDefault(section, "");
    }

    public boolean same() {
        return is().equals(was());
    }

    public List<Piece> pieces() {
        return Piece.between(is(), was());
    }

    public String path() {
        return "/incidents/" + now.key() + "/restore/" + section;
    }
}
