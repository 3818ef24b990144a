/** Specs of the rules of incidents: given what happened, when something is asked, then these events or this refusal. */
@NullMarked
package dev.hindsight.incident.rule;

import org.jspecify.annotations.NullMarked;
