package dev.hindsight.delivery.email;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as mail servers take it, with or without a name before it: {@code Ann <ann@example.org>}. No comments, no quoted
 * local parts, and never a line break (RFC 5322 would let a header be smuggled in).
 */
record MailAddress(String whole, String address) {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern
            .compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");
    private static final Pattern NAMED = Pattern.compile("[^<>\\p{Cntrl}\"]{0,100}<([^<>\\s]+)>");

    static Optional<MailAddress> parse(String text) {
        var named = NAMED.matcher(text.strip());
        String bare = named.matches() ? named.group(1) : text.strip();
        boolean good = bare.length() <= LONGEST && ADDRESS.matcher(bare).matches() && !bare.contains("..");
        return good && text.chars().noneMatch(Character::isISOControl)
                ? Optional.of(new MailAddress(text.strip(), bare))
                : Optional.empty();
    }

    String host() {
        return address.substring(address.indexOf('@') + 1);
    }
}
