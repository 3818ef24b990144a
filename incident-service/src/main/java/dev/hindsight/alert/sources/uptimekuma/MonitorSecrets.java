package dev.hindsight.alert.sources.uptimekuma;

import java.util.regex.Pattern;

import dev.hindsight.alert.sources.JsonSecrets;

/** Which settings of a monitor are secrets: the whole monitor is sent with every heartbeat. */
final class MonitorSecrets {

    private static final Pattern NAME = Pattern
            .compile("(?i).*(pass|secret|token|auth|user|connectionstring|sasl|tlskey|tlscert|tlsca"
                    + "|metadata|community|privatekey|apikey).*|headers|body|grpcbody|cookies?");
    private static final Pattern ADDRESS = Pattern
            .compile("(?i)[a-z][a-z0-9+.-]*://(?:[^/?#]*@.*|[^#]*[?&][^=&#]*(pass|pwd|secret|token|key|sig|auth)[^=&#]*=.*)");

    private MonitorSecrets() {}

    static byte[] removed(byte[] json) {
        return JsonSecrets.without(json, MonitorSecrets::is);
    }

    /** Empty ones say that there is none. */
    private static boolean is(String name, String value) {
        return NAME.matcher(name).matches() && !value.equals("false") || ADDRESS.matcher(value).matches();
    }
}
