package dev.hindsight.delivery.webhook;

import java.net.InetAddress;

/** A range of addresses, {@code 10.0.0.0/8} or {@code fc00::/7}, compared by bits and never by text. */
record Cidr(byte[] network, int prefix) {

    /** @throws IllegalArgumentException when it is not a range, or has bits behind its prefix */
    static Cidr parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException(text + " is not a range such as 10.0.0.0/8");
        }
        byte[] network = InetAddress.ofLiteral(text.substring(0, slash)).getAddress();
        int prefix = Integer.parseInt(text, slash + 1, text.length(), 10);
        var range = new Cidr(network, prefix);
        if (prefix < 0 || prefix > network.length * Byte.SIZE || !range.isClean()) {
            throw new IllegalArgumentException(text + " is not a range: the prefix does not fit the address");
        }
        return range;
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == network.length && sameBits(bytes);
    }

    private boolean sameBits(byte[] other) {
        for (int bit = 0; bit < prefix; bit++) {
            if (bit(other, bit) != bit(network, bit)) {
                return false;
            }
        }
        return true;
    }

    private boolean isClean() {
        for (int bit = Math.max(prefix, 0); bit < network.length * Byte.SIZE; bit++) {
            if (bit(network, bit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean bit(byte[] bytes, int index) {
        return (bytes[index / Byte.SIZE] & 0x80 >>> index % Byte.SIZE) != 0;
    }
}
