package dev.hindsight.alert.sources.uptimekuma;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.alert.sources.JsonSecrets;

/**
 * Which settings of a monitor are secrets: the whole monitor is sent with every heartbeat. Asked where others wait: it takes time that
 * grows with the length of a text only.
 */
final class MonitorSecrets {

    private static final Pattern NAME = Pattern
            .compile("(?i)pass|secret|token|auth|user|connectionstring|sasl|tlskey|tlscert|tlsca|metadata|community"
                    + "|privatekey|apikey|^(headers|body|grpcbody|cookies?)$");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*+://");
    private static final Pattern PARAMETER = Pattern.compile("(?i)pass|pwd|secret|token|key|sig|auth");

    private MonitorSecrets() {}

    static byte[] removed(byte[] json) {
        return JsonSecrets.without(json, MonitorSecrets::is);
    }

    /** Empty ones say that there is none. */
    private static boolean is(String name, String value) {
        return NAME.matcher(name).find() && !value.equals("false") || isAddressWithSecret(value);
    }

    /** With somebody's name before the host, or a parameter that is called like a secret. */
    private static boolean isAddressWithSecret(String value) {
        Matcher scheme = SCHEME.matcher(value);
        if (!scheme.lookingAt()) {
            return false;
        }
        String address = value.substring(scheme.end()).split("#", 2)[0];
        String[] query = address.split("[?&]", 2);
        return address.split("[/?]", 2)[0].contains("@") || query.length == 2 && hasSecret(query[1]);
    }

    private static boolean hasSecret(String query) {
        for (String parameter : query.split("[?&]")) {
            int value = parameter.indexOf('=');
            if (value > 0 && PARAMETER.matcher(parameter.substring(0, value)).find()) {
                return true;
            }
        }
        return false;
    }
}
