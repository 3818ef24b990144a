/** What is known of where alerts go. Each test says in its name what holds. */
@NullMarked
package dev.hindsight.alert.placing;

import org.jspecify.annotations.NullMarked;
