package dev.hindsight.local.stack;

/** Is told what got ready. Called from several threads. */
@FunctionalInterface
public interface Progress {
    void ready(String part, long milliseconds);
}
