package dev.hindsight.incident.read;

import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Reader;

/** Which incidents a list shows to whom. */
public final class Visibility {

    private Visibility() {}

    /** Leaves out the confidential incidents that are none of the reader's business. */
    public static Conditions limit(Conditions conditions, Reader reader) {
        return limit(conditions, reader, "");
    }

    /** The same for columns whose names begin with {@code prefix}. */
    public static Conditions limit(Conditions conditions, Reader reader, String prefix) {
        String seen = "(not " + prefix + "confidential or " + prefix + "insiders @> ?)";
        return reader.admin() ? conditions : conditions.add(seen, (Object) new String[]{reader.name()});
    }
}
