/**
 * Who hears of what: a rule matches events and names the channels that tell of them.
 * Matching is pure; planning and sending are elsewhere.
 */
@NullMarked
package dev.hindsight.rule;

import org.jspecify.annotations.NullMarked;
