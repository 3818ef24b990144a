/** What is known of the shelf of posts and the work on them. Each test says in its name what holds. */
@NullMarked
package dev.hindsight.alert.receipt;

import org.jspecify.annotations.NullMarked;
