/** What is known of the rules of alerts. Each test says in its name what holds. */
@NullMarked
package dev.hindsight.alert.rule;

import org.jspecify.annotations.NullMarked;
