/**
 * Rules for alerts as administrators see and write them: what each does in one sentence, maintenance windows, who changed what, and a
 * trial of a rule on the posts of the last days before it stands. A trial sends and changes nothing.
 */
@NullMarked
package dev.hindsight.gateway.pages.rules;

import org.jspecify.annotations.NullMarked;
