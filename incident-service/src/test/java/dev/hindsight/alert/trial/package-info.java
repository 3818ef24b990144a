/** What is known of trials of rules. Each test says in its name what holds. */
@NullMarked
package dev.hindsight.alert.trial;

import org.jspecify.annotations.NullMarked;
