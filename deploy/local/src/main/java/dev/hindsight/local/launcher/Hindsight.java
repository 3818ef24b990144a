package dev.hindsight.local.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;

import dev.hindsight.local.Root;
import dev.hindsight.local.part.PartFailed;
import dev.hindsight.local.stack.StackPorts;

/** The Java side of {@code ./hindsight}; the script has found the JDK and built what is needed. */
public final class Hindsight {
    private Hindsight() {}

    public static void main(String[] arguments) {
        var words = Arrays.asList(arguments);
        var rest = words.isEmpty() ? words : words.subList(1, words.size());
        System.exit(run(words.isEmpty() ? "" : words.getFirst(), rest));
    }

    private static int run(String command, List<String> rest) {
        try {
            return run(new Home(Root.path(".hindsight"), StackPorts.of(System.getenv())), command, rest);
        } catch (PartFailed e) {
            return complain(String.valueOf(e.getMessage()));
        }
    }

    static int run(Home home, String command, List<String> rest) {
        try {
            return switch (command) {
                case "up" -> up(home, rest);
                case "hold" -> new Up(home, UpOptions.parse(rest)).run(); // what `up --detach` leaves in the background
                case "down" -> new Down(home).run();
                case "status" -> new Status(home).run();
                case "token" -> new Token(home).run(rest.isEmpty() ? "alice" : rest.getFirst());
                default -> complain("There is no command `" + command + "`: see ./hindsight help.");
            };
        } catch (PartFailed e) {
            return complain(String.valueOf(e.getMessage()));
        } catch (CompletionException e) {
            if (e.getCause() instanceof PartFailed failed) {
                return complain(String.valueOf(failed.getMessage()));
            }
            throw e;
        }
    }

    private static int up(Home home, List<String> words) {
        var options = UpOptions.parse(words);
        return options.detach() ? new Detached(home).run(words) : new Up(home, options).run();
    }

    private static int complain(String sentence) {
        System.err.println(sentence);
        return 1;
    }
}
