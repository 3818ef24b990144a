/** What is known of the management of sources. Each test says in its name what holds. */
@NullMarked
package dev.hindsight.alert.managing;

import org.jspecify.annotations.NullMarked;
