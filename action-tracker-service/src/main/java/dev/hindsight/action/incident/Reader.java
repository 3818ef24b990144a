package dev.hindsight.action.incident;

/** Who looks; administrators see everything, others a confidential incident only when they take part in it. */
public record Reader(String name, boolean admin) {}
