package dev.hindsight.story;

/** A body as Alertmanager posts it (webhook version 4), with one firing alert of its own group. */
record Alert(String name, String fingerprint, String severity, String startsAt) {

    String body() {
        return """
                {"version":"4","groupKey":"{}:{alertname=\\"%1$s\\"}","truncatedAlerts":0,"status":"firing","receiver":"hindsight",
                 "groupLabels":{"alertname":"%1$s"},"commonLabels":{"alertname":"%1$s","severity":"%3$s"},"commonAnnotations":{},
                 "externalURL":"https://alertmanager.example",
                 "alerts":[{"status":"firing","labels":{"alertname":"%1$s","severity":"%3$s","service":"%1$s","env":"production"},
                   "annotations":{"summary":"%1$s is on fire"},"startsAt":"%4$s","endsAt":"0001-01-01T00:00:00Z",
                   "generatorURL":"https://prometheus.example/graph","fingerprint":"%2$s"}]}"""
                .formatted(name, fingerprint, severity, startsAt);
    }
}
