package dev.hindsight.local.launcher;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.local.stack.Stack;

/** What runs where, who may sign in, and what it costs in memory. */
final class Table {
    private static final String LINE = "  %-24s %-42s %8s%n";

    private Table() {}

    static String of(Home home, Stack stack) {
        var text = new StringBuilder("\n").append(LINE.formatted("Part", "Address", "Memory"));
        long total = 0;
        for (var row : rows(home, stack)) {
            text.append(LINE.formatted(row.name(), row.address(), row.process() == null ? "" : row.megabytes() + " MB"));
            total += row.megabytes();
        }
        text.append(LINE.formatted("", "together", total + " MB"));
        text.append("""

                  Sign in at %s as alice (admin), bob (responder) or carol (viewer);
                  the password is the name. The API is described at %s/docs, mails arrive at %s,
                  and ./hindsight token alice prints a token for curl.
                """.formatted(stack.ports().url("gateway"), stack.ports().url("gateway"), stack.ports().url("mail")));
        return text.toString();
    }

    private static List<Row> rows(Home home, Stack stack) {
        var ports = stack.ports();
        var rows = new ArrayList<Row>();
        for (var part : stack.parts().reversed()) {
            var address = switch (part.name()) {
                case "postgres" -> "localhost:" + ports.of("postgres") + ", database hindsight";
                case "kafka" -> "localhost:" + ports.of("kafka");
                default -> ports.url(part.name());
            };
            rows.add(Row.of(part.name(), address, part.process().running().orElse(null)));
        }
        var launcher = home.launcher().running().orElse(null);
        rows.add(new Row("mail catcher, launcher", ports.url("mail") + ", SMTP " + ports.of("smtp"), launcher,
                launcher == null ? 0 : Memory.megabytesAlone(launcher)));
        return rows;
    }

    private record Row(String name, String address, @Nullable ProcessHandle process, long megabytes) {
        static Row of(String name, String address, @Nullable ProcessHandle process) {
            return new Row(name, process == null ? "not running" : address, process,
                    process == null ? 0 : Memory.megabytes(process));
        }
    }
}
