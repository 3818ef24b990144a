package dev.hindsight.incident;

import java.util.List;

/** What an incident is about. */
public record Facts(String title, String environment, List<String> services, List<String> labels, boolean confidential) {

    Facts renamed(String to) {
        return new Facts(to, environment, services, labels, confidential);
    }

    Facts in(String otherEnvironment) {
        return new Facts(title, otherEnvironment, services, labels, confidential);
    }

    Facts of(List<String> otherServices) {
        return new Facts(title, environment, otherServices, labels, confidential);
    }

    Facts labelled(List<String> otherLabels) {
        return new Facts(title, environment, services, otherLabels, confidential);
    }

    Facts confidential(boolean now) {
        return new Facts(title, environment, services, labels, now);
    }
}
