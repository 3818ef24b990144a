package dev.hindsight.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Puts a command into a session of its own where the system has {@code setsid}; it keeps its pid. */
final class Sessions {
    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private Sessions() {}

    static List<String> apart(List<String> command) {
        return PLACES.stream().filter(Files::isExecutable).findFirst()
                .map(setsid -> Stream.concat(Stream.of(setsid.toString()), command.stream()).toList()).orElse(command);
    }
}
