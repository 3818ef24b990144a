/** What is known of alerts and changes as people look them up. Each test says in its name what holds. */
@NullMarked
package dev.hindsight.alert.read;

import org.jspecify.annotations.NullMarked;
