package dev.hindsight.local.launcher;

/** {@code status}: the table; leaves with 0 only when everything runs. */
final class Status {
    private static final int NOT_RUNNING = 3; // as service scripts have it

    private final Home home;

    Status(Home home) {
        this.home = home;
    }

    int run() {
        if (!home.used()) {
            System.out.println("Hindsight does not run and has no data yet: ./hindsight up starts it.");
            return NOT_RUNNING;
        }
        var stack = home.stack();
        long running = stack.parts().stream().filter(part -> part.running()).count();
        if (running == 0 && home.launcher().running().isEmpty()) {
            System.out.println("Hindsight does not run: ./hindsight up starts it.");
            return NOT_RUNNING;
        }
        System.out.println(Table.of(home, stack));
        return running == stack.parts().size() && home.launcher().running().isPresent() ? 0 : NOT_RUNNING;
    }
}
