package dev.hindsight.delivery.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Tells addresses of the public internet from all others, after the IANA special-purpose registries. */
final class PublicAddress {

    private static final List<Cidr> SPECIAL = ranges("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
            "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /** The only part of IPv6 that is routed on the internet (RFC 4291). What lies outside, such as fc00::/7 and fe80::/10, is not public. */
    private static final Cidr GLOBAL_UNICAST = Cidr.parse("2000::/3");
    /** A translator behind these reaches the IPv4 address in the last four bytes (RFC 6052). */
    private static final Cidr NAT64 = Cidr.parse("64:ff9b::/96");
    private static final int EMBEDDED = 12;

    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        if (NAT64.contains(address)) {
            return isPublic(embedded(address));
        }
        return SPECIAL.stream().noneMatch(range -> range.contains(address))
                && (address instanceof Inet4Address || GLOBAL_UNICAST.contains(address));
    }

    private static InetAddress embedded(InetAddress address) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), EMBEDDED, EMBEDDED + 4));
        } catch (UnknownHostException e) {
            throw new AssertionError("four bytes are an address", e);
        }
    }

    private static List<Cidr> ranges(String... all) {
        return Arrays.stream(all).map(Cidr::parse).toList();
    }
}
