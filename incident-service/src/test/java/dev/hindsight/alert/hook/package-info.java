/** What is known of how posts come in. Each test says in its name what holds. */
@NullMarked
package dev.hindsight.alert.hook;

import org.jspecify.annotations.NullMarked;
