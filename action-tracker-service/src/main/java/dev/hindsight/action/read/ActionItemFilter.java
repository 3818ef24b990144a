package dev.hindsight.action.read;

import java.util.List;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query of the list, as it was sent. What is a list may come several times. */
public final class ActionItemFilter {

    @QueryParam("incident")
    @Parameter(description = "Key or id of the incident; the items of what was merged into it are listed too")
    public @Nullable String incident;

    @QueryParam("owner")
    @Parameter(description = "Name of the owner. May come several times: any of them will do.")
    public @Nullable List<String> owner;

    @QueryParam("status")
    @Parameter(description = "Any of these, given several times or separated by commas: open, in-progress, blocked, claimed-done, verified, dropped, regressed.")
    public @Nullable List<String> status;

    @QueryParam("type")
    @Parameter(description = "Any of these, given several times or separated by commas: mitigate, prevent, detect, process, repair.")
    public @Nullable List<String> type;

    @QueryParam("priority")
    @Parameter(description = "Any of these, given several times or separated by commas: urgent, high, normal, low.")
    public @Nullable List<String> priority;

    @QueryParam("overdue")
    @Parameter(description = "true: due before today in UTC (or before the day of `at`) and neither verified nor dropped; false: the others")
    public @Nullable String overdue;

    @QueryParam("dueBefore")
    @Parameter(description = "Due before this day, 2026-09-14")
    public @Nullable String dueBefore;

    @QueryParam("ticket")
    @Parameter(description = "Jira key or URL of a linked ticket")
    public @Nullable String ticket;

    @QueryParam("q")
    @Parameter(description = "Words that are all in the text, or the key")
    public @Nullable String q;

    @QueryParam("at")
    @Parameter(description = "The list as it stood at this instant (RFC 3339)")
    public @Nullable String at;

    @QueryParam("sort")
    @Parameter(description = "updated, due or key; with - in front the other way round. Without it: -updated")
    public @Nullable String sort;

    @QueryParam("limit")
    @Parameter(description = "From 1 to 200; without it 50")
    public @Nullable String limit;

    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before")
    public @Nullable String cursor;
}
