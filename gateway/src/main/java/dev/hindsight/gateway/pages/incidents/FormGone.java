package dev.hindsight.gateway.pages.incidents;

/** Which forms an incident has no more: those of a line that is retracted and of an update that is withdrawn. */
record FormGone(Incident incident) {

    /** @param form as in {@link dev.hindsight.gateway.pages.Attempt} */
    boolean is(String form) {
        var parts = form.split(":", 2);
        return switch (parts[0]) {
            case "correct", "retract" ->
                incident.timeline().stream()
                        .noneMatch(line -> line.id().equals(parts[1]) && !line.struck() && line.from() == null);
            case "withdraw" ->
                incident.updates().stream().noneMatch(update -> update.id().equals(parts[1]) && update.withdrawn() == null);
            default -> false;
        };
    }
}
