package dev.hindsight.report.diff;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.hindsight.diff.Change;
import dev.hindsight.diff.Comparison;

/**
 * What differs between two versions of an incident, and what became of its action items meanwhile.
 *
 * @param actionItems by the keys of the items: {@code /actionItems/ACT-12/owner}; they have versions of their own and tell none here
 */
@Schema(name = "IncidentComparison")
record IncidentComparison(Comparison.Version from, Comparison.Version to, List<Change> changes, List<Change> actionItems) {}
